import { and, eq, inArray, lt, lte, notInArray, sql } from 'drizzle-orm';
import { prepared, type Db } from '../db/db.server.ts';
import type { RoomAddress } from './room-name.ts';
import { hashOf } from './stored.server.ts';
import {
	minutesBlocks,
	minutesClients,
	minutesItemRooms,
	minutesProjections,
	minutesQuarantine,
	minutesRooms,
	minutesUpdates
} from './tables.server.ts';

type At = { db: Db };

export type NewUpdate = {
	update: Uint8Array;
	/** Null: the server itself. */ personId: string | null;
};

export type Append = {
	id: string;
	/** As the writer knows it: what was taken out meanwhile must not come back. Unset: whatever it is. */
	moves?: number;
	updates: NewUpdate[];
};

/**
 * Appends updates to live rooms and tells the other processes, in one statement and so in one commit:
 * every edit waits for it. Writers of the same room wait for each other at its row, so sequence
 * numbers have no gaps; rooms are locked in order, or two processes would wait for each other.
 *
 * @returns per room the sequence number of its last update; nothing for a room that takes none now
 */
export async function insertUpdates({ db }: At, rooms: Append[]): Promise<Map<string, number>> {
	const news = rooms.flatMap(({ id, updates }) =>
		updates.map(({ update, personId }, index) => ({ id, nth: index + 1, update, personId }))
	);
	const list = (values: unknown[]) => sql.param(values);
	const rows = await prepared<{ id: string; head: string }>(
		db,
		sql`
		with wanted as (
			select * from unnest(${list(rooms.map(({ id }) => id))}::uuid[],
				${list(rooms.map(({ moves }) => moves ?? null))}::int[],
				${list(rooms.map(({ updates }) => updates.length))}::int[]) as wanted (id, moves, n)
		), held as (
			select room.id, wanted.n from minutes_rooms room join wanted using (id)
			where room.state = 'live' and room.moves = coalesce(wanted.moves, room.moves)
			order by room.id for no key update of room
		), room as (
			update minutes_rooms set head = head + held.n from held where minutes_rooms.id = held.id
			returning minutes_rooms.id, head, n
		), stored as (
			insert into minutes_updates (room_id, seq, "update", hash, person_id)
			select room.id, room.head - room.n + new.nth, decode(new.bytes, 'base64'),
				decode(new.hash, 'base64'), new.person
			from room join unnest(${list(news.map(({ id }) => id))}::uuid[],
				${list(news.map(({ nth }) => nth))}::int[],
				${list(news.map(({ update }) => base64(update)))}::text[],
				${list(news.map(({ update }) => base64(hashOf(update))))}::text[],
				${list(news.map(({ personId }) => personId))}::uuid[]) as new (room, nth, bytes, hash, person)
				on new.room = room.id
		)
		select id, head, pg_notify('augenhoehe_minutes',
			json_build_object('room', id::text, 'head', head)::text)
		from room`
	);
	return new Map(rows.map(({ id, head }) => [id, Number(head)]));
}

const base64 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Makes the room if there is none. @returns its id */
export async function insertRoom({ db }: At, address: RoomAddress): Promise<string> {
	const [row] = await db
		.insert(minutesRooms)
		.values(address)
		.onConflictDoUpdate({
			target: [minutesRooms.meetingId, minutesRooms.itemId, minutesRooms.epoch],
			set: { epoch: address.epoch }
		})
		.returning({ id: minutesRooms.id });
	return row!.id;
}

export async function putItemIntoRoom({ db }: At, itemId: string, roomId: string): Promise<void> {
	await db
		.insert(minutesItemRooms)
		.values({ itemId, roomId })
		.onConflictDoUpdate({ target: minutesItemRooms.itemId, set: { roomId } });
}

/** From now on nobody appends anything to the rooms of this meeting. */
export async function freezeRooms({ db }: At, meetingId: string): Promise<void> {
	await lockRoomsOf({ db }, meetingId);
	const live = and(eq(minutesRooms.meetingId, meetingId), eq(minutesRooms.state, 'live'));
	await db.update(minutesRooms).set({ state: 'frozen' }).where(live);
}

/** The other way round: writing goes on where it stopped. */
export async function thawRooms({ db }: At, meetingId: string): Promise<void> {
	const frozen = and(eq(minutesRooms.meetingId, meetingId), eq(minutesRooms.state, 'frozen'));
	await db.update(minutesRooms).set({ state: 'live' }).where(frozen);
}

/** For the server's own hand in a frozen room, and only inside one transaction. */
export async function setRoomState(
	{ db }: At,
	roomId: string,
	state: 'live' | 'frozen' | 'ended'
): Promise<void> {
	await db.update(minutesRooms).set({ state }).where(eq(minutesRooms.id, roomId));
}

/** Writers wait until this transaction ends. */
export async function lockRoom({ db }: At, roomId: string): Promise<void> {
	await db
		.select({ id: minutesRooms.id })
		.from(minutesRooms)
		.where(eq(minutesRooms.id, roomId))
		.for('update');
}

/** As `lockRoom` for all rooms of a meeting; always in the same order, or two would block each other. */
export async function lockRoomsOf({ db }: At, meetingId: string): Promise<void> {
	await db
		.select({ id: minutesRooms.id })
		.from(minutesRooms)
		.where(eq(minutesRooms.meetingId, meetingId))
		.orderBy(minutesRooms.id)
		.for('update');
}

/** Replaces the log up to `compactedTo` by one state. Call it while the room is locked. */
export async function replaceLog(
	{ db }: At,
	roomId: string,
	{ state, compactedTo }: { state: Uint8Array; compactedTo: number }
): Promise<void> {
	await db
		.update(minutesRooms)
		.set({ compactedState: state, compactedHash: hashOf(state), compactedTo })
		.where(eq(minutesRooms.id, roomId));
	const covered = and(eq(minutesUpdates.roomId, roomId), lte(minutesUpdates.seq, compactedTo));
	await db.delete(minutesUpdates).where(covered);
}

/** From now on, who does not know of this move cannot append. Call it while the room is locked. */
export async function countMove({ db }: At, roomId: string): Promise<void> {
	const moves = sql`${minutesRooms.moves} + 1`;
	await db.update(minutesRooms).set({ moves }).where(eq(minutesRooms.id, roomId));
}

/** @returns whose id it is now; null = the server's */
export async function bindClient(
	{ db }: At,
	client: { roomId: string; clientId: number; personId: string | null }
): Promise<string | null> {
	const [row] = await db
		.insert(minutesClients)
		.values(client)
		.onConflictDoUpdate({
			target: [minutesClients.roomId, minutesClients.clientId],
			set: { clientId: client.clientId }
		})
		.returning({ personId: minutesClients.personId });
	return row!.personId;
}

export type Quarantined = { roomId: string; personId: string; reason: string; frame: Uint8Array };

export async function insertQuarantined({ db }: At, refused: Quarantined): Promise<void> {
	await db.insert(minutesQuarantine).values(refused);
}

/** False if somebody already wrote down as new a state; others wait until this transaction ends. */
export async function markProjected({ db }: At, roomId: string, head: number): Promise<boolean> {
	const rows = await db
		.insert(minutesProjections)
		.values({ roomId, head })
		.onConflictDoUpdate({
			target: minutesProjections.roomId,
			set: { head },
			setWhere: lt(minutesProjections.head, head)
		})
		.returning({ head: minutesProjections.head });
	return rows.length === 1;
}

export type BlockRow = typeof minutesBlocks.$inferInsert;

/** Rows of blocks that were deleted stand behind all others; their numbers may be in use. */
const behindAll = 1_000_000;

/** Makes the rows of one item those of its document. Rows that did not change are not touched. */
export async function replaceBlocks({ db }: At, itemId: string, rows: BlockRow[]): Promise<void> {
	const ofItem = eq(minutesBlocks.itemId, itemId);
	const kept = rows.flatMap(({ blockId }) => (blockId ? [blockId] : []));
	const gone = kept.length > 0 ? notInArray(minutesBlocks.blockId, kept) : sql`true`;
	const [last] = await db
		.select({ index: sql<number>`coalesce(max(${minutesBlocks.index}), 0)::int` })
		.from(minutesBlocks)
		.where(ofItem);
	const from = Math.max(behindAll, (last?.index ?? 0) + 1);
	await db
		.update(minutesBlocks)
		.set({ present: false, index: sql`${from}::int + ${minutesBlocks.index}` })
		.where(and(ofItem, minutesBlocks.present, sql`${minutesBlocks.blockId} is not null`, gone));
	const unknown = sql`(${minutesBlocks.present} and ${minutesBlocks.index} >= ${rows.length})`;
	const back = kept.length > 0 ? sql`(not ${minutesBlocks.present} and not (${gone}))` : sql`false`;
	await db.delete(minutesBlocks).where(and(ofItem, sql`(${unknown} or ${back})`));
	if (rows.length > 0) await upsertBlocks(db, rows);
}

async function upsertBlocks(db: Db, rows: BlockRow[]): Promise<void> {
	const excluded = (column: string) => sql.raw(`excluded."${column}"`);
	await db
		.insert(minutesBlocks)
		.values(rows)
		.onConflictDoUpdate({
			target: [minutesBlocks.itemId, minutesBlocks.index],
			set: {
				roomId: excluded('room_id'),
				kind: excluded('kind'),
				blockId: excluded('block_id'),
				text: excluded('text'),
				json: excluded('json'),
				hash: excluded('hash'),
				present: sql`true`
			},
			setWhere: sql`${minutesBlocks.hash} <> excluded.hash
				or ${minutesBlocks.roomId} <> excluded.room_id`
		});
}

export async function deleteQuarantined({ db }: At, ids: string[]): Promise<void> {
	await db.delete(minutesQuarantine).where(inArray(minutesQuarantine.id, ids));
}

export async function deleteQuarantinedBefore({ db }: At, moment: Date): Promise<void> {
	await db.delete(minutesQuarantine).where(lt(minutesQuarantine.at, moment));
}
