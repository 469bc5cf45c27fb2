import { and, count, eq, inArray, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleObjections } from '../access/scopes/approval.server.ts';
import type { Db } from '../db/db.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import type { MinutesRecord, Objection } from './approval.ts';
import { objections, records } from './tables.server.ts';

type At = { db: Db };

const columns = {
	id: objections.id,
	meetingId: objections.meetingId,
	itemId: objections.itemId,
	versionId: objections.versionId,
	block: objections.block,
	quote: objections.quote,
	text: objections.text,
	seatId: objections.seatId,
	personId: objections.personId,
	state: objections.state,
	late: objections.late,
	answer: objections.answer,
	decidedById: objections.decidedById,
	decidedAt: objections.decidedAt,
	version: objections.version,
	createdAt: objections.createdAt
};

/** How far the minutes of a meeting are that the actor may see; undefined before the first freeze. */
export async function findRecord(ctx: Ctx, meetingId: string): Promise<MinutesRecord | undefined> {
	const meetings = await meetingsNamed(ctx, [meetingId]);
	if (!meetings.has(meetingId)) return undefined;
	const [row] = await ctx.db.select().from(records).where(eq(records.meetingId, meetingId));
	return row;
}

/** An objection the actor may see. Others do not exist for them. */
export async function findObjection(ctx: Ctx, id: string): Promise<Objection | undefined> {
	const [row] = await ctx.db
		.select(columns)
		.from(objections)
		.where(and(eq(objections.id, id), visibleObjections(ctx)));
	return row;
}

/** Objections to the minutes of a meeting, the first first, as far as the actor may see them. */
export function objectionsTo(ctx: Ctx, meetingId: string): Promise<Objection[]> {
	return ctx.db
		.select(columns)
		.from(objections)
		.where(and(eq(objections.meetingId, meetingId), visibleObjections(ctx)))
		.orderBy(objections.createdAt, objections.id);
}

/** How many there are in these states, of all authors: for what is possible, never for a page. */
export async function countObjections(
	{ db }: At,
	meetingId: string,
	which: { states?: readonly Objection['state'][]; by?: string }
): Promise<number> {
	const { states, by } = which;
	const conditions: (SQL | undefined)[] = [
		eq(objections.meetingId, meetingId),
		states && inArray(objections.state, [...states]),
		by === undefined ? undefined : eq(objections.personId, by)
	];
	const [row] = await db
		.select({ n: count() })
		.from(objections)
		.where(and(...conditions));
	return row?.n ?? 0;
}
