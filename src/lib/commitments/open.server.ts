import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { notFound } from '../errors/refusal.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { seatName } from '../roundtables/round.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { dayOf } from '../time/zone.ts';
import { commitmentEntry, eventsOf } from './queries.server.ts';

/**
 * Everything the page of a commitment shows.
 *
 * @throws Refusal 404 if it does not exist for the actor
 */
export async function openCommitment(ctx: Ctx, id: string) {
	const commitment = await commitmentEntry(ctx, id);
	const meeting = commitment && (await findMeeting(ctx, commitment.meeting.id));
	if (!meeting) throw notFound('commitment.unknown');
	const seats = await seatsAround(ctx, commitment.roundtableId);
	return {
		commitment,
		events: await eventsOf(ctx, commitment),
		seats: seats.map((seat) => ({ id: seat.id, label: seatName(seat) })),
		today: dayOf(ctx.now),
		frozen: meeting.minutesState !== 'writing',
		can: {
			edit: can(ctx.actor, 'commitment.edit', commitment),
			settle: can(ctx.actor, 'commitment.settle', commitment)
		}
	};
}
