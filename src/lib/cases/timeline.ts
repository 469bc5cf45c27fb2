import { steps as lifeOf } from './steps.ts';
import type { EntryView, OpenCase, StepView, TransitionView } from './view.ts';

/** Something of the timeline, on the day it happened. */
export type Moment = { id: string; on: string } & (
	| { what: 'entry'; entry: EntryView }
	| { what: 'step'; step: TransitionView }
	/** A statement or a referral: begun, or where it has come to. */
	| { what: 'beside'; beside: StepView; state: string }
);

/** Entries and steps of a case in their one order; what runs beside it stands at the end of its day. */
export function momentsOf({
	entries,
	transitions,
	steps
}: Pick<OpenCase, 'entries' | 'transitions' | 'steps'>): Moment[] {
	const inOrder = [
		...entries.map((entry) => ({ sequence: entry.sequence, moment: ofEntry(entry) })),
		...transitions.map((step) => ({ sequence: step.sequence, moment: ofStep(step) }))
	].sort((one, other) => one.sequence - other.sequence);
	const moments = [...inOrder.map(({ moment }) => moment), ...steps.flatMap(besideOf)];
	return moments.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

const ofEntry = (entry: EntryView): Moment => {
	return { what: 'entry', id: entry.id, on: entry.on, entry };
};
const ofStep = (step: TransitionView): Moment => {
	return { what: 'step', id: step.id, on: step.on, step };
};

function besideOf(beside: StepView): Moment[] {
	const { id, kind, state, beganOn, since } = beside;
	const { begins } = lifeOf[kind];
	const begun: Moment = { what: 'beside', id: `${id}-begun`, on: beganOn, beside, state: begins };
	if (state === begins) return [begun];
	return [begun, { what: 'beside', id: `${id}-now`, on: since, beside, state }];
}
