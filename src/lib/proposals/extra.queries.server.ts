import { and, asc, desc, eq } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { counts } from '../attendance/attendance.ts';
import { visibleRequests } from '../access/scopes/proposals.server.ts';
import type { Db } from '../db/db.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { seatsNeeded, type ExtraRequest, type Support } from './extra.ts';
import { extraMeetingRequests as requests, extraMeetingSupports } from './tables.server.ts';

/** The request that is open at a table, if the actor may see it. */
export async function openRequestAt(
	ctx: Ctx,
	roundtableId: string
): Promise<ExtraRequest | undefined> {
	const open = and(eq(requests.roundtableId, roundtableId), eq(requests.state, 'open'));
	const [row] = await ctx.db
		.select()
		.from(requests)
		.where(and(open, visibleRequests(ctx)));
	return row;
}

/** All requests there ever were at a table, the latest first. */
export function requestsAt(ctx: Ctx, roundtableId: string): Promise<ExtraRequest[]> {
	return ctx.db
		.select()
		.from(requests)
		.where(and(eq(requests.roundtableId, roundtableId), visibleRequests(ctx)))
		.orderBy(desc(requests.createdAt), requests.id)
		.limit(100);
}

/** The request from which a meeting was called, if the actor may see it. */
export async function requestOf(ctx: Ctx, meetingId: string): Promise<ExtraRequest | undefined> {
	const [row] = await ctx.db
		.select()
		.from(requests)
		.where(and(eq(requests.meetingId, meetingId), visibleRequests(ctx)));
	return row;
}

/** The seats behind a request, in the order in which they came; the first one began it. */
export async function supportsOf({ db }: { db: Db }, requestId: string): Promise<Support[]> {
	const { seatId, personId, at } = extraMeetingSupports;
	const rows = await db
		.select({ seatId, personId, at })
		.from(extraMeetingSupports)
		.where(eq(extraMeetingSupports.requestId, requestId))
		.orderBy(asc(at), asc(seatId));
	const people = await peopleNamed({ db }, [...new Set(rows.map((row) => row.personId))]);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	return rows.map((row) => ({ ...row, person: names.get(row.personId) ?? '' }));
}

export type Count = {
	/** Seats with a vote that somebody fills. */
	voting: SeatNow[];
	/** Those of them that support it. */
	count: number;
	needed: number;
};

/** How far a request is at this moment: seats that lost their vote or their holder do not count. */
export async function countOf(
	ctx: Pick<Ctx, 'db' | 'now'>,
	{ roundtableId }: { roundtableId: string },
	supports: Pick<Support, 'seatId'>[]
): Promise<Count> {
	const seats = await seatsAround(ctx, roundtableId);
	const voting = seats.filter(counts);
	const behind = new Set(supports.map(({ seatId }) => seatId));
	const count = voting.filter(({ id }) => behind.has(id)).length;
	return { voting, count, needed: seatsNeeded(voting.length) };
}
