import { addDays } from '../time/zone.ts';

/**
 * What runs beside a case, as often as needed and never as its state. Each kind is a small life of
 * its own; a further kind (mediation, visit, recommendation) is one more entry here.
 */

type StepLife = {
	/** Where it begins, and by when the next thing is to happen in each state that waits. */
	begins: string;
	waits: Readonly<Record<string, { days: number; remindDays: readonly number[] }>>;
	events: Readonly<Record<string, { from: readonly string[]; to: string }>>;
};

export const steps = {
	/** A statement asked of an authority. `neverCame` is counted in the yearly report. */
	statement: {
		begins: 'asked',
		waits: {
			asked: { days: 21, remindDays: [-3, 1, 14] },
			escalated: { days: 21, remindDays: [] }
		},
		events: {
			answer: { from: ['asked', 'escalated'], to: 'answered' },
			escalate: { from: ['asked'], to: 'escalated' },
			giveUp: { from: ['escalated'], to: 'neverCame' },
			withdraw: { from: ['asked', 'escalated'], to: 'withdrawn' }
		}
	},
	/** Passed to the right place: did it arrive, and what became of it? */
	referral: {
		begins: 'handedOver',
		waits: {
			handedOver: { days: 28, remindDays: [0] },
			arrived: { days: 84, remindDays: [0] }
		},
		events: {
			confirmArrival: { from: ['handedOver'], to: 'arrived' },
			fail: { from: ['handedOver'], to: 'notArrived' },
			noteOutcome: { from: ['arrived'], to: 'outcomeKnown' },
			loseSight: { from: ['arrived'], to: 'outcomeUnknown' }
		}
	}
} as const satisfies Record<string, StepLife>;

export type StepKind = keyof typeof steps;

export type Step = {
	kind: StepKind;
	state: string;
	/** The day the whole step began, and the day it came to this state; `YYYY-MM-DD`. */
	beganOn: string;
	since: string;
};

export const beginStep = (kind: StepKind, on: string): Step => ({
	kind,
	state: steps[kind].begins,
	beganOn: on,
	since: on
});

/** The step after an event, or undefined where that is unknown or impossible (409). */
export function nextStep(step: Step, event: string, on: string): Step | undefined {
	const events: StepLife['events'] = steps[step.kind].events;
	const found = Object.hasOwn(events, event) ? events[event] : undefined;
	if (!found?.from.includes(step.state)) return undefined;
	return { ...step, state: found.to, since: on };
}

/** What can happen to it where it is. */
export function eventsOfStep({ kind, state }: Pick<Step, 'kind' | 'state'>): string[] {
	const events: StepLife['events'] = steps[kind].events;
	return Object.keys(events).filter((event) => events[event]!.from.includes(state));
}

/** A step that waits for somebody; closing a case asks for it. */
export const isOpen = (step: Step): boolean => waitOf(step) !== undefined;

/**
 * The day by which the next thing is to happen. A referral counts from its beginning, a statement
 * from its last turn: who was asked again has time again.
 */
export function stepDue(step: Step): string | undefined {
	const wait = waitOf(step);
	const from = step.kind === 'referral' ? step.beganOn : step.since;
	return wait && addDays(from, wait.days);
}

/** The days on which somebody is reminded, without content. */
export function stepReminders(step: Step): string[] {
	const due = stepDue(step);
	return due === undefined ? [] : waitOf(step)!.remindDays.map((days) => addDays(due, days));
}

function waitOf({ kind, state }: Step) {
	const waits: StepLife['waits'] = steps[kind].waits;
	return Object.hasOwn(waits, state) ? waits[state] : undefined;
}
