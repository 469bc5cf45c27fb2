import type { CommitmentEventKind, CommitmentState } from './commitments.ts';

/** How a commitment gets into each state, and what its page calls that. */
export const settlings = {
	/** Also from itself: better evidence came. */
	done: { from: ['open', 'done'], event: 'done' },
	dropped: { from: ['open'], event: 'dropped' },
	open: { from: ['done', 'dropped'], event: 'reopened' }
} as const satisfies Record<
	CommitmentState,
	{ from: readonly CommitmentState[]; event: CommitmentEventKind }
>;

export const canBecome = (from: CommitmentState, to: CommitmentState): boolean =>
	settlings[to].from.some((each) => each === from);
