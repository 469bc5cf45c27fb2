/** Where a proposal came from. */
export const proposalSources = ['seat', 'guest', 'public'] as const;
export type ProposalSource = (typeof proposalSources)[number];

/** `moderation`: of a visitor, not yet seen by the chair and shown to nobody else. */
export const proposalStates = [
	'moderation',
	'open',
	'accepted',
	'deferred',
	'declined',
	'withdrawn'
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalEventKinds = [
	'made',
	'admitted',
	'edited',
	'accepted',
	'deferred',
	'declined',
	'withdrawn',
	'reopened'
] as const;
export type ProposalEventKind = (typeof proposalEventKinds)[number];
