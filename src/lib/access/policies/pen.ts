import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting, type Rule } from '../rules.ts';

/** Somebody who was asked to take the minutes of one meeting of their table. */
export type AskedSubject = OfAMeeting & { toId: string };

const whoWasAsked: Rule<AskedSubject> = (actor, { toId, roundtableId }) =>
	actor.kind === 'person' &&
	actor.id === toId &&
	actor.seats.some((seat) => seat.roundtableId === roundtableId);

/** The pen of one meeting: given by whoever holds it or chairs, taken by whoever was asked. */
export const penPolicies = {
	'pen.give': anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes),
	'pen.answer': whoWasAsked
};
