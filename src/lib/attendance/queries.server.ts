import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { visibleItemIds } from '../access/scopes/agenda.server.ts';
import type { Db } from '../db/db.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { seatFactsOf } from '../roundtables/seats.queries.server.ts';
import type { Attendance, Recusal } from './attendance.ts';
import { attendances, excuses, recusals } from './tables.server.ts';

const columns = {
	id: attendances.id,
	seatId: attendances.seatId,
	personId: attendances.personId,
	name: attendances.name,
	deputy: attendances.deputy,
	remote: attendances.remote,
	cameAt: attendances.cameAt,
	leftAt: attendances.leftAt,
	version: attendances.version
};

export type Entry = Omit<Attendance, 'organisation' | 'group'>;

/**
 * Who came and left when, in the order of coming: for whoever may see it, to others an empty list.
 * Seats that have ended since keep their organisation.
 */
export async function attendanceOf(ctx: Ctx, meetingId: string): Promise<Attendance[]> {
	const meeting = await findMeeting(ctx, meetingId);
	if (!meeting || !can(ctx.actor, 'attendance.list', meeting)) return [];
	return withSeats(ctx, await entriesOf(ctx, meetingId));
}

/** Every entry of a meeting; not scoped. */
export async function entriesOf({ db }: { db: Db }, meetingId: string): Promise<Entry[]> {
	return db
		.select(columns)
		.from(attendances)
		.where(eq(attendances.meetingId, meetingId))
		.orderBy(asc(attendances.cameAt), asc(attendances.id));
}

export async function withSeats(
	{ db }: { db: Db },
	entries: readonly Entry[]
): Promise<Attendance[]> {
	const seats = await seatFactsOf({ db }, [
		...new Set(entries.flatMap((each) => each.seatId ?? []))
	]);
	return entries.map((entry) => {
		const seat = entry.seatId === null ? undefined : seats.get(entry.seatId);
		return { ...entry, organisation: seat?.name ?? null, group: seat?.group ?? null };
	});
}

/** An entry with its meeting, if the actor may see that meeting. */
export async function findEntry(
	ctx: Ctx,
	id: string | null
): Promise<{ entry: Entry; meeting: Meeting } | undefined> {
	if (id === null) return undefined;
	const [row] = await ctx.db
		.select({ ...columns, meetingId: attendances.meetingId })
		.from(attendances)
		.where(eq(attendances.id, id));
	const meeting = row && (await findMeeting(ctx, row.meetingId));
	return meeting && { entry: row, meeting };
}

/** Who is recused, of the items on the agenda that the actor may read. */
export async function recusalsOf(ctx: Ctx, itemIds: string[]): Promise<Recusal[]> {
	if (itemIds.length === 0) return [];
	const visible = sql`${recusals.itemId} in ${visibleItemIds(ctx)}`;
	const rows = await ctx.db
		.select({
			itemId: recusals.itemId,
			seatId: recusals.seatId,
			bySeat: recusals.declaredBySeat
		})
		.from(recusals)
		.where(and(inArray(recusals.itemId, itemIds), visible))
		.orderBy(recusals.declaredAt, recusals.seatId);
	return rows;
}

/** Seats that are noted as excused; not scoped. */
export async function excusedSeats({ db }: { db: Db }, meetingId: string): Promise<string[]> {
	const rows = await db
		.select({ seatId: excuses.seatId })
		.from(excuses)
		.where(eq(excuses.meetingId, meetingId));
	return rows.map(({ seatId }) => seatId);
}
