import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { attachmentsIn } from '../attachments/queries.server.ts';
import { commitmentsIn } from '../commitments/queries.server.ts';
import { isChangeable, type Meeting } from '../meetings/meetings.ts';
import type { MeetingFacts } from '../minutes/facts.svelte.ts';
import { positionsIn } from '../positions/queries.server.ts';
import { seatsHere } from '../positions/seats.ts';
import { peopleOn, seatName } from '../roundtables/round.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { dayOf } from '../time/zone.ts';
import { decisionsIn } from './queries.server.ts';

type Shown = { meeting: Meeting; items: { id: string }[]; seats: SeatNow[] };

/** Rows beside the words of one meeting's minutes, for the items its reader may read. */
export async function factsOf(ctx: Ctx, { meeting, items, seats }: Shown): Promise<MeetingFacts> {
	const itemIds = items.map(({ id }) => id);
	const [decisions, commitments, positions, attachments] =
		itemIds.length === 0
			? [[], [], [], []]
			: await Promise.all([
					decisionsIn(ctx, itemIds),
					commitmentsIn(ctx, itemIds),
					positionsIn(ctx, itemIds),
					attachmentsIn(ctx, itemIds)
				]);
	const live = isChangeable(meeting);
	const subject = { ...meeting, meetingId: meeting.id };
	const anyone = { ...meeting, ownerSeatIds: [] };
	return {
		meetingId: meeting.id,
		decisions,
		commitments,
		positions,
		attachments,
		seats: seats.map((seat) => ({ id: seat.id, label: seatName(seat) })),
		people: seats.flatMap(peopleOn),
		today: dayOf(ctx.now),
		frozen: meeting.minutesState !== 'writing',
		can: {
			record: live && can(ctx.actor, 'decision.record', subject),
			freezeDecision: live && can(ctx.actor, 'decision.freeze', subject),
			writePosition: live && seatsHere(ctx.actor, meeting.roundtableId).length > 0,
			editCommitment: can(ctx.actor, 'commitment.edit', anyone)
		}
	};
}
