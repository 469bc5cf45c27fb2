/**
 * The life of a decision. `frozen`: the wording stands; `voting`: seats have their say now.
 *
 * Back to `draft` only as long as no seat has voted; with it go the frozen wording, that it was read
 * out, the mode and its options. `adopt` and `reject` note what the chair sees at once; a vote that
 * was opened ends by `close…`, or by `postpone`, and then its votes are void. `takeBack`: a result
 * that was noted wrongly; only where the chair noted it alone, for what seats have said themselves
 * is not taken back for them.
 */
export const transitions = {
	freeze: { from: ['draft'], to: 'frozen' },
	reopen: { from: ['frozen', 'voting', 'withdrawn'], to: 'draft' },
	readBack: { from: ['frozen'], to: 'frozen' },
	adopt: { from: ['frozen'], to: 'adopted' },
	reject: { from: ['frozen'], to: 'rejected' },
	openVote: { from: ['frozen'], to: 'voting' },
	postpone: { from: ['voting'], to: 'frozen' },
	closeAdopting: { from: ['voting'], to: 'adopted' },
	closeRejecting: { from: ['voting'], to: 'rejected' },
	withdraw: { from: ['draft', 'frozen', 'voting'], to: 'withdrawn' },
	takeBack: { from: ['adopted', 'rejected'], to: 'frozen' }
} as const satisfies Record<string, { from: readonly string[]; to: string }>;

export const decisionStates = [
	'draft',
	'frozen',
	'voting',
	'adopted',
	'rejected',
	'withdrawn'
] as const;
export type DecisionState = (typeof decisionStates)[number];
export type DecisionEvent = keyof typeof transitions;

/** The state that follows, or undefined where the event is impossible in this state. */
export function next(state: DecisionState, event: DecisionEvent): DecisionState | undefined {
	const { from, to } = transitions[event];
	return (from as readonly DecisionState[]).includes(state) ? to : undefined;
}

export const isDecided = (state: DecisionState): boolean =>
	state === 'adopted' || state === 'rejected';
