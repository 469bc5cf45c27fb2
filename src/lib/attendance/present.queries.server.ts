import { and, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { OrganisationGroup } from '../organisations/organisations.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { attendances, recusals } from './tables.server.ts';
import { counts, votes } from './attendance.ts';

/** Which item is voted on (null: none in particular), and when. */
export type Moment = { meetingId: string; itemId: string | null; at: Date };

export type SeatAtAVote = {
	seatId: string;
	group: OrganisationGroup;
	present: boolean;
	recused: boolean;
};

/**
 * The seats that vote (chair, minute taker, member), each with whether somebody was checked in on it
 * at that moment and whether it takes no part in the item. Who was never checked in is absent; an
 * empty seat is none of them, unless somebody came for it.
 * Empty where the actor may not see the meeting.
 */
export async function votingSeatsOf(
	ctx: Ctx,
	{ meetingId, itemId, at }: Moment
): Promise<SeatAtAVote[]> {
	const meeting = await findMeeting(ctx, meetingId);
	if (!meeting) return [];
	const [seats, present, recused] = await Promise.all([
		seatsAround({ db: ctx.db, now: at }, meeting.roundtableId),
		seatsPresent(ctx, meetingId, at),
		itemId === null ? new Set<string>() : seatsRecused(ctx, itemId)
	]);
	const there = seats.filter((seat) => counts(seat) || (votes(seat) && present.has(seat.id)));
	return there.map(({ id, organisation }) => ({
		seatId: id,
		group: organisation.group,
		present: present.has(id),
		recused: recused.has(id)
	}));
}

async function seatsPresent({ db }: Ctx, meetingId: string, at: Date): Promise<Set<string>> {
	const there = and(
		lte(attendances.cameAt, at),
		or(isNull(attendances.leftAt), gt(attendances.leftAt, at))
	);
	const rows = await db
		.select({ seatId: attendances.seatId })
		.from(attendances)
		.where(and(eq(attendances.meetingId, meetingId), isNotNull(attendances.seatId), there));
	return new Set(rows.flatMap(({ seatId }) => seatId ?? []));
}

async function seatsRecused({ db }: Ctx, itemId: string): Promise<Set<string>> {
	const rows = await db
		.select({ seatId: recusals.seatId })
		.from(recusals)
		.where(eq(recusals.itemId, itemId));
	return new Set(rows.map(({ seatId }) => seatId));
}
