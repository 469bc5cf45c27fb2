import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { votingSeatsOf, type SeatAtAVote } from '../attendance/present.queries.server.ts';
import { quorumOf, type Quorum } from '../attendance/quorum.ts';
import { entriesOf } from '../attendance/queries.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { quorumRuleOf } from '../roundtables/queries.server.ts';
import type { DecisionChange } from './writes.server.ts';

export type SeatsNow = { seats: SeatAtAVote[]; quorum: Quorum };

/** Who can vote on this item now, and whether enough of them are there. */
export async function seatsNow(ctx: Ctx, item: Item): Promise<SeatsNow> {
	const { id, meetingId, roundtableId } = item;
	const at = await momentOf(ctx, item);
	const seats = await votingSeatsOf(ctx, { meetingId, itemId: id, at });
	return { seats, quorum: quorumOf(await quorumRuleOf(ctx, roundtableId), seats) };
}

/**
 * When the seats are counted. Results of a meeting that is over are noted by whoever writes its
 * minutes: those count who were there when the item was done, or else at the end.
 */
async function momentOf(ctx: Ctx, { id, meetingId }: Item): Promise<Date> {
	const meeting = await findMeeting(ctx, meetingId);
	if (meeting?.state !== 'held') return ctx.now;
	const agenda = await agendaOf(ctx, meetingId);
	const doneAt = agenda.find((entry) => entry.id === id)?.doneAt;
	if (doneAt) return doneAt;
	const left = (await entriesOf(ctx, meetingId)).map(({ leftAt }) => (leftAt ?? ctx.now).getTime());
	return left.length === 0 ? ctx.now : new Date(Math.max(...left) - 1);
}

/** What a decision keeps of it when it is decided. */
export const quorumThen = ({ entitled, present, needed, quorate }: Quorum): DecisionChange => ({
	seatsEntitled: entitled,
	seatsPresent: present,
	seatsNeeded: needed,
	quorate
});
