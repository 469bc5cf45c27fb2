import type { Actor } from '../actor.ts';
import { anyOf, atTheTable, everyone, type Rule } from '../rules.ts';

export type ProposalSubject = {
	roundtableId: string;
	state: string;
	/** Who made it, if that is somebody with an account. */
	personId: string | null;
	/** The seat that proposes; it survives the person. */
	seatId: string | null;
};

/** A table to which visitors want to propose something. */
export type VisitedTable = {
	/** Whether it lets everybody. */
	publicProposals: boolean;
	/** Those of its meetings the actor is a guest of. */
	asGuestOf: string[];
};

const hidden = (state: string) => ['moderation', 'refused', 'retracted'].includes(state);

const shown =
	(rule: Rule<ProposalSubject>): Rule<ProposalSubject> =>
	(actor, proposal) =>
		!hidden(proposal.state) && rule(actor, proposal);

const whoMadeIt: Rule<ProposalSubject> = (actor, { personId }) =>
	actor.kind === 'person' && actor.id === personId;

const itsSeat: Rule<ProposalSubject> = (actor, { seatId }) =>
	actor.kind === 'person' && actor.seats.some((seat) => seat.seatId === seatId);

const guest: Rule<VisitedTable> = (actor: Actor, { asGuestOf }) =>
	actor.kind === 'person' && actor.guestOf.some((pass) => asGuestOf.includes(pass.meetingId));

const votes = atTheTable('chair', 'minuteTaker', 'member');

/**
 * Proposals. Everyone at the table follows each of them for ever, and so does whoever made it; what
 * visitors send in is seen by chair and minute taker until they admit it.
 */
export const proposalPolicies = {
	'proposal.read': anyOf<ProposalSubject>(
		whoMadeIt,
		shown(atTheTable('chair', 'minuteTaker', 'member', 'observer')),
		atTheTable('chair', 'minuteTaker')
	),
	/** The list of a table. */
	'proposal.list': atTheTable('chair', 'minuteTaker', 'member', 'observer'),
	'proposal.make': votes,
	'proposal.submit': anyOf<VisitedTable>(({}, table) => table.publicProposals, guest),
	/** The receipt of what a visitor sent in: the link itself is the right. */
	'proposal.openReceipt': everyone as Rule<null>,
	'proposal.join': votes,
	'proposal.edit': anyOf<ProposalSubject>(whoMadeIt, itsSeat),
	'proposal.withdraw': anyOf<ProposalSubject>(whoMadeIt, itsSeat),
	'proposal.moderate': atTheTable('chair', 'minuteTaker'),
	'proposal.decide': atTheTable('chair')
};

/** A meeting out of turn, which one fifth of the seats can ask for. */
export const extraMeetingPolicies = {
	'extraMeeting.read': atTheTable('chair', 'minuteTaker', 'member', 'observer'),
	'extraMeeting.support': votes,
	'extraMeeting.convene': atTheTable('chair')
};
