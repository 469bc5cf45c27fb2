import { categoryNames, type Category } from './categories.ts';
import { clocks, type ClockName } from './clocks.ts';
import { firstCheckQuestions, type FirstCheckQuestion } from './guards.ts';
import { caseEvents, type CaseEvent } from './lifecycle.ts';
import type { Denial } from './next.ts';
import { outcomes, reasons, type Outcome, type ReasonedEvent } from './outcomes.ts';
import { caseFlags, caseStates, type CaseFlag, type CaseState } from './states.ts';
import {
	caseKinds,
	reporters,
	subjects,
	type CaseKind,
	type Reporter,
	type Subject
} from './subjects.ts';

/**
 * The key of every text that the life of a case needs. Catalogues are typed as
 * `Record<CaseLabelKey, string>`: whoever adds a state, an event or a reason is told by the compiler
 * which words are missing, for each audience.
 */
export const audiences = ['office', 'complainant'] as const;
export type Audience = (typeof audiences)[number];

type ReasonKey = {
	[E in ReasonedEvent]: `case.reason.${E}.${(typeof reasons)[E][number]}`;
}[ReasonedEvent];

export type CaseLabelKey =
	| `case.state.${Audience}.${CaseState}`
	| `case.event.${CaseEvent}`
	/** The same in the timeline: what has happened. */
	| `case.happened.${CaseEvent}`
	| `case.clock.${ClockName}`
	| `case.flag.${CaseFlag}`
	| `case.outcome.${Audience}.${Outcome}`
	| ReasonKey
	| `case.refusal.${Denial['why']}`
	| `case.firstCheck.${FirstCheckQuestion}`
	| `case.kind.${CaseKind}`
	| `case.subject.${Subject}`
	| `case.reporter.${Reporter}`
	| `case.category.${(typeof categoryNames)[Category]}`;

export const stateKey = (audience: Audience, state: CaseState) =>
	`case.state.${audience}.${state}` as const;

export const refusalKey = ({ why }: Pick<Denial, 'why'>) => `case.refusal.${why}` as const;

/** All keys whose words are known beforehand; those of refusals come with `refusalKey`. */
export function caseLabelKeys(): CaseLabelKey[] {
	return [
		...audiences.flatMap((audience) => caseStates.map((state) => stateKey(audience, state))),
		...audiences.flatMap((audience) =>
			outcomes.map((outcome) => `case.outcome.${audience}.${outcome}` as const)
		),
		...caseEvents.flatMap((event) => [`case.event.${event}`, `case.happened.${event}`] as const),
		...(Object.keys(clocks) as ClockName[]).map((clock) => `case.clock.${clock}` as const),
		...caseFlags.map((flag) => `case.flag.${flag}` as const),
		...reasonKeys(),
		...firstCheckQuestions.map((question) => `case.firstCheck.${question}` as const),
		...caseKinds.map((kind) => `case.kind.${kind}` as const),
		...subjects.map((subject) => `case.subject.${subject}` as const),
		...reporters.map((reporter) => `case.reporter.${reporter}` as const),
		...Object.values(categoryNames).map((name) => `case.category.${name}` as const)
	];
}

const reasonKeys = (): ReasonKey[] =>
	(Object.keys(reasons) as ReasonedEvent[]).flatMap((event) =>
		reasons[event].map((code) => `case.reason.${event}.${code}` as ReasonKey)
	);
