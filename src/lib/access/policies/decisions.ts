import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting, type Rule } from '../rules.ts';

/** A seat that has its say in a decision of one meeting. */
export type SeatAtADecision = OfAMeeting & { seatId: string };

const whoLeads: Rule<OfAMeeting> = anyOf<OfAMeeting>(
	atTheTable('chair', 'minuteTaker'),
	takesTheMinutes
);

/** Whoever sits on that seat today, if it is one that votes. */
const theSeatItself: Rule<SeatAtADecision> = (actor, { roundtableId, seatId }) =>
	actor.kind === 'person' &&
	actor.seats.some(
		(seat) =>
			seat.seatId === seatId && seat.roundtableId === roundtableId && seat.role !== 'observer'
	);

/** Decisions are read by whoever reads their agenda item (`item.read`). */
export const decisionPolicies = {
	'decision.record': anyOf<OfAMeeting>(
		atTheTable('chair', 'minuteTaker', 'member'),
		takesTheMinutes
	),
	/** Fixing the wording, and letting go of it again. */
	'decision.freeze': whoLeads,
	/** Reading it out, opening and closing a vote, noting its result. */
	'decision.decide': whoLeads,
	/** In a vote: by the seat itself, or for a seat in the room that says so aloud. */
	'decision.vote': anyOf<SeatAtADecision>(theSeatItself, whoLeads),
	'decision.dissent': anyOf<SeatAtADecision>(theSeatItself, whoLeads),
	/** A Sondervotum is written by nobody else. */
	'decision.specialVote': theSeatItself
};
