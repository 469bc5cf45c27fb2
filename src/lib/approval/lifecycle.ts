import type { MinutesState } from '../meetings/meetings.ts';

type Transition = { from: readonly MinutesState[]; to: MinutesState };

/** The life of the minutes; `meetings.minutes_state` changes by these and by nothing else. */
export const transitions = {
	/** Nobody writes any more; the draft goes to the members. */
	freeze: { from: ['writing'], to: 'draft' },
	/** Back to writing, before anybody has objected. */
	thaw: { from: ['draft'], to: 'writing' },
	/** The table says: so it was. */
	approve: { from: ['draft'], to: 'approved' },
	/** May be handed out in this form. */
	release: { from: ['approved'], to: 'released' }
} as const satisfies Record<string, Transition>;

export type RecordEvent = keyof typeof transitions;

/** The state that follows, or undefined where the event is impossible in this state. */
export function next(state: MinutesState, event: RecordEvent): MinutesState | undefined {
	const { from, to }: Transition = transitions[event];
	return from.includes(state) ? to : undefined;
}

/** What people see as a line; `objections` is the time within `draft` in which they are taken. */
export const steps = ['writing', 'draft', 'objections', 'approved', 'released'] as const;
export type RecordStep = (typeof steps)[number];

/** Where the minutes are on that line. */
export function stepOf(state: MinutesState, objectionsOpen: boolean): RecordStep {
	return state === 'draft' && objectionsOpen ? 'objections' : state;
}

export type StepView = { step: RecordStep; place: 'done' | 'current' | 'ahead' };

/** The line, with what is behind and ahead. After the deadline the draft waits for its approval. */
export function stepsOf(state: MinutesState, objectionsOpen: boolean): StepView[] {
	const order: readonly RecordStep[] = steps;
	const waiting = state === 'draft' && !objectionsOpen;
	const here = waiting ? 3 : order.indexOf(stepOf(state, objectionsOpen));
	const isOver = state === 'released';
	return steps.map((step, index) => ({
		step,
		place: index < here || isOver ? 'done' : index === here ? 'current' : 'ahead'
	}));
}
