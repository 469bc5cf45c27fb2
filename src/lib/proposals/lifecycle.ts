/**
 * The life of a proposal as data: what people do, from where, and where it leads. Nothing is ever
 * deleted; what others ended can come back from there.
 */
export const transitions = {
	admit: { from: ['moderation'], to: 'open' },
	refuse: { from: ['moderation'], to: 'refused' },
	reconsider: { from: ['refused'], to: 'moderation' },
	/** By whoever sent it in, before the table saw it; what they took back nobody brings back. */
	retract: { from: ['moderation'], to: 'retracted' },
	accept: { from: ['open'], to: 'accepted' },
	defer: { from: ['open'], to: 'deferred' },
	decline: { from: ['open'], to: 'declined' },
	withdraw: { from: ['open'], to: 'withdrawn' },
	reopen: { from: ['declined', 'withdrawn'], to: 'open' },
	/** Its item was taken off the agenda, or the meeting was cancelled. */
	lose: { from: ['accepted', 'deferred'], to: 'open' },
	/** The item came back. */
	regain: { from: ['open'], to: 'accepted' }
} as const satisfies Record<string, { from: readonly string[]; to: string }>;

export type ProposalTransition = keyof typeof transitions;

/**
 * `moderation`: of a visitor, seen by chair and minute taker only. `refused`: they did not admit it,
 * and it stays with them. `retracted`: its sender took it back before they did either.
 */
export const proposalStates = [
	'moderation',
	'open',
	'accepted',
	'deferred',
	'declined',
	'withdrawn',
	'refused',
	'retracted'
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** States in which the table does not see a proposal. */
export const hiddenStates = [
	'moderation',
	'refused',
	'retracted'
] as const satisfies readonly ProposalState[];

/** The table deals with it, or will. */
export const livingStates = [
	'open',
	'deferred',
	'accepted'
] as const satisfies readonly ProposalState[];

/** The state that follows, or undefined where that is impossible in this state. */
export function next(
	state: ProposalState,
	transition: ProposalTransition
): ProposalState | undefined {
	const { from, to } = transitions[transition];
	return (from as readonly ProposalState[]).includes(state) ? to : undefined;
}
