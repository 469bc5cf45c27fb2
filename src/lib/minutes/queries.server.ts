import { and, eq, lt, sql, type SQLWrapper } from 'drizzle-orm';
import type { ItemSubject } from '../access/policies/agenda.ts';
import type { Ctx } from '../access/ctx.ts';
import { visibleItemIds } from '../access/scopes/agenda.server.ts';
import type { Db } from '../db/db.server.ts';
import { findAnyAccount } from '../identity/queries.server.ts';
import { seatFactsOf } from '../roundtables/seats.queries.server.ts';
import type { RoomAddress } from './room-name.ts';
import {
	minutesBlocks,
	minutesClients,
	minutesItemRooms,
	minutesProjections,
	minutesRooms
} from './tables.server.ts';

type At = { db: Db };

export type Room = RoomAddress & {
	id: string;
	roundtableId: string;
	state: 'live' | 'frozen' | 'ended';
	head: number;
	compactedTo: number;
	moves: number;
};

// Joined, not asked: the sync server reads rooms and subjects at every connection and change of rights.
const roundtableOf = (meetingId: SQLWrapper) =>
	sql<string>`(select roundtable_id from meetings where meetings.id = ${meetingId})`;

const roomColumns = {
	id: minutesRooms.id,
	meetingId: minutesRooms.meetingId,
	itemId: minutesRooms.itemId,
	epoch: minutesRooms.epoch,
	roundtableId: roundtableOf(minutesRooms.meetingId),
	state: minutesRooms.state,
	head: minutesRooms.head,
	compactedTo: minutesRooms.compactedTo,
	moves: minutesRooms.moves
};

/** For the sync gate, which asks `item.read` of the room's items afterwards. */
export async function findRoom({ db }: At, address: RoomAddress): Promise<Room | undefined> {
	const { meetingId, itemId, epoch } = address;
	const sameItem = sql`${minutesRooms.itemId} is not distinct from ${itemId}::uuid`;
	const [row] = await db
		.select(roomColumns)
		.from(minutesRooms)
		.where(and(eq(minutesRooms.meetingId, meetingId), sameItem, eq(minutesRooms.epoch, epoch)));
	return row;
}

export async function roomById({ db }: At, id: string): Promise<Room | undefined> {
	const [row] = await db.select(roomColumns).from(minutesRooms).where(eq(minutesRooms.id, id));
	return row;
}

/** All rooms of a meeting, always in the same order: who locks several takes them in it. */
export function roomsIn({ db }: At, meetingId: string): Promise<{ id: string }[]> {
	return db
		.select({ id: minutesRooms.id })
		.from(minutesRooms)
		.where(eq(minutesRooms.meetingId, meetingId))
		.orderBy(minutesRooms.id);
}

/** The room that holds the text of an item. */
export async function roomOfItem({ db }: At, itemId: string): Promise<Room | undefined> {
	const [row] = await db
		.select(roomColumns)
		.from(minutesItemRooms)
		.innerJoin(minutesRooms, eq(minutesRooms.id, minutesItemRooms.roomId))
		.where(eq(minutesItemRooms.itemId, itemId));
	return row;
}

/** Items whose text lives in this room, deleted ones too: their roots stay known. */
export async function itemsOfRoom({ db }: At, roomId: string): Promise<ItemSubject[]> {
	const rows = await db.execute<ItemSubject>(sql`
		${itemSubjects} join minutes_item_rooms on minutes_item_rooms.item_id = agenda_items.id
		where minutes_item_rooms.room_id = ${roomId}`);
	return [...rows];
}

/** Ids of the items in each live or frozen room of a meeting, by room; whoever asks. */
export async function itemRoomsOf({ db }: At, meetingId: string): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ roomId: minutesItemRooms.roomId, itemId: minutesItemRooms.itemId })
		.from(minutesItemRooms)
		.innerJoin(minutesRooms, eq(minutesRooms.id, minutesItemRooms.roomId))
		.where(eq(minutesRooms.meetingId, meetingId))
		.orderBy(minutesItemRooms.roomId, minutesItemRooms.itemId);
	const rooms = Map.groupBy(rows, ({ roomId }) => roomId);
	return new Map([...rooms].map(([id, of]) => [id, of.map(({ itemId }) => itemId)]));
}

export async function itemSubject({ db }: At, itemId: string): Promise<ItemSubject | undefined> {
	const rows = await db.execute<ItemSubject>(
		sql`${itemSubjects} where agenda_items.id = ${itemId}`
	);
	return rows[0];
}

/** What `item.read` and `item.write` ask of an item. */
const itemSubjects = sql`
	select agenda_items.id, meeting_id as "meetingId", roundtable_id as "roundtableId", visibility
	from agenda_items join meetings on meetings.id = meeting_id`;

/** Of the items the actor may read: in which room each is written. */
export function readableRooms(
	ctx: Ctx,
	meetingId: string
): Promise<(RoomAddress & { of: string })[]> {
	return ctx.db
		.select({
			of: minutesItemRooms.itemId,
			meetingId: minutesRooms.meetingId,
			itemId: minutesRooms.itemId,
			epoch: minutesRooms.epoch
		})
		.from(minutesItemRooms)
		.innerJoin(minutesRooms, eq(minutesRooms.id, minutesItemRooms.roomId))
		.where(and(eq(minutesRooms.meetingId, meetingId), readable(ctx, minutesItemRooms.itemId)));
}

const readable = (ctx: Ctx, itemId: SQLWrapper) => sql`${itemId} in ${visibleItemIds(ctx)}`;

export type Block = {
	itemId: string;
	index: number;
	kind: string;
	blockId: string | null;
	text: string;
	json: unknown;
};

const blockColumns = {
	itemId: minutesBlocks.itemId,
	index: minutesBlocks.index,
	kind: minutesBlocks.kind,
	blockId: minutesBlocks.blockId,
	text: minutesBlocks.text,
	json: minutesBlocks.json
};

/** The minutes as last written down in rows, in order, for the items the actor may read. */
export function blocksOf(ctx: Ctx, meetingId: string): Promise<Block[]> {
	const mayRead = readable(ctx, minutesBlocks.itemId);
	return ctx.db
		.select(blockColumns)
		.from(minutesBlocks)
		.innerJoin(minutesRooms, eq(minutesRooms.id, minutesBlocks.roomId))
		.where(and(eq(minutesRooms.meetingId, meetingId), minutesBlocks.present, mayRead))
		.orderBy(minutesBlocks.itemId, minutesBlocks.index);
}

/** Hashes of the rows of each item in this room, in order. */
export async function blockHashesOf({ db }: At, roomId: string): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ itemId: minutesBlocks.itemId, hash: minutesBlocks.hash })
		.from(minutesBlocks)
		.where(and(eq(minutesBlocks.roomId, roomId), minutesBlocks.present))
		.orderBy(minutesBlocks.itemId, minutesBlocks.index);
	const hashes = new Map<string, string[]>();
	for (const { itemId, hash } of rows) {
		const known = hashes.get(itemId);
		if (known) known.push(hash);
		else hashes.set(itemId, [hash]);
	}
	return hashes;
}

export type Sitting = { showsWriting: boolean; group: string | null };

/** What others see of a person in a room, besides the name. */
export async function sittingOf(
	{ db }: At,
	personId: string,
	seatId: string | null
): Promise<Sitting | undefined> {
	const person = await findAnyAccount({ db }, personId);
	if (!person) return undefined;
	const seats = seatId ? await seatFactsOf({ db }, [seatId]) : undefined;
	return { showsWriting: person.showsWriting, group: seats?.get(seatId ?? '')?.group ?? null };
}

/** Rooms whose rows show less than their document. */
export function roomsBehind({ db }: At): Promise<{ id: string }[]> {
	return db
		.select({ id: minutesRooms.id })
		.from(minutesRooms)
		.leftJoin(minutesProjections, eq(minutesProjections.roomId, minutesRooms.id))
		.where(lt(sql`coalesce(${minutesProjections.head}, 0)`, minutesRooms.head));
}

/** Which client ids of the document belong to whom; null = the server. */
export async function clientsOf({ db }: At, roomId: string): Promise<Map<number, string | null>> {
	const rows = await db
		.select({ clientId: minutesClients.clientId, personId: minutesClients.personId })
		.from(minutesClients)
		.where(eq(minutesClients.roomId, roomId));
	return new Map(rows.map(({ clientId, personId }) => [clientId, personId]));
}
