import type { EntryView, OpenCase, TransitionView } from './view.ts';

/** Entries and steps of a case in their one order. */
export type Moment =
	| { what: 'entry'; id: string; sequence: number; entry: EntryView }
	| { what: 'step'; id: string; sequence: number; step: TransitionView };

export function momentsOf({
	entries,
	transitions
}: Pick<OpenCase, 'entries' | 'transitions'>): Moment[] {
	return [
		...entries.map((entry): Moment => ({
			what: 'entry',
			id: entry.id,
			sequence: entry.sequence,
			entry
		})),
		...transitions.map((step): Moment => ({
			what: 'step',
			id: step.id,
			sequence: step.sequence,
			step
		}))
	].sort((one, other) => one.sequence - other.sequence);
}
