import type { Ctx } from '../access/ctx.ts';
import { bringBack } from '../agenda/bring-back.server.ts';
import { placeItem } from '../agenda/place.server.ts';
import { findDeletedItem } from '../agenda/queries.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { stayOpen } from '../meetings/minutes-state.server.ts';
import { findMeeting, holdMeeting } from '../meetings/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { next } from './lifecycle.ts';
import type { Proposal } from './proposals.ts';

/**
 * The meeting that is to deal with a proposal; until the transaction ends nobody cancels it.
 *
 * @throws Refusal 400 where it is not of this table, 409 where it is over or cancelled
 */
export async function meetingFor(
	ctx: Ctx,
	{ roundtableId, state }: Proposal,
	transition: 'accept' | 'defer',
	meetingId: string
): Promise<Meeting> {
	if (!next(state, transition)) throw conflict('proposal.decide.notNow');
	// In this order: whoever freezes its minutes holds them still before they touch its row.
	await stayOpen(ctx, meetingId);
	await holdMeeting(ctx, meetingId);
	const meeting = await findMeeting(ctx, meetingId);
	if (meeting?.roundtableId !== roundtableId) throw badInput('proposal.decide.meetingMissing');
	if (meeting.state === 'held') throw conflict('proposal.decide.meetingOver');
	return meeting;
}

/** @returns the agenda item, with the seat that proposed it as the one who presents */
export async function placeOn(ctx: Ctx, meeting: Meeting, proposal: Proposal): Promise<string> {
	const seats = await seatsAround(ctx, meeting.roundtableId);
	const presenter = seats.find(({ id }) => id === proposal.seatId);
	const { id, placed } = await placeItem(ctx, meeting.id, {
		kind: proposal.kind,
		title: proposal.title,
		plannedMinutes: proposal.minutes,
		presenterSeatId: presenter?.id ?? null,
		visibility: 'open',
		origin: `proposal:${proposal.id}`,
		place: 'beforeEnd'
	});
	// It stood there before and was taken off: with everything that was written in it, it is back.
	const removed = placed ? undefined : await findDeletedItem(ctx, id);
	if (removed) await bringBack(ctx, removed);
	return id;
}
