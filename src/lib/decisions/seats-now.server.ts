import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import { votingSeatsOf, type SeatAtAVote } from '../attendance/present.queries.server.ts';
import { quorumOf, type Quorum } from '../attendance/quorum.ts';
import { quorumRuleOf } from '../roundtables/queries.server.ts';
import type { DecisionChange } from './writes.server.ts';

export type SeatsNow = { seats: SeatAtAVote[]; quorum: Quorum };

/** Who can vote on this item now, and whether enough of them are there. */
export async function seatsNow(ctx: Ctx, { id, meetingId, roundtableId }: Item): Promise<SeatsNow> {
	const seats = await votingSeatsOf(ctx, { meetingId, itemId: id, at: ctx.now });
	return { seats, quorum: quorumOf(await quorumRuleOf(ctx, roundtableId), seats) };
}

/** What a decision keeps of it when it is decided. */
export const quorumThen = ({ entitled, present, needed, quorate }: Quorum): DecisionChange => ({
	seatsEntitled: entitled,
	seatsPresent: present,
	seatsNeeded: needed,
	quorate
});
