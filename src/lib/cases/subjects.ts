import { decisionOutcomes, outcomes, type Outcome } from './outcomes.ts';

/**
 * What a case is about and who came with it. All of this lies sealed: the server knows the codes, but
 * never which of them a case has.
 */

/**
 * `decision`: a notice with remedies and their days. `conduct`: procedure and tone; both sides are
 * heard, mediation works. `structure`: belongs on the table.
 */
export const subjects = ['decision', 'conduct', 'structure'] as const;
export type Subject = (typeof subjects)[number];

export const caseKinds = ['complaint', 'tip'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Who reports. There is no field for anybody's residence status, on purpose. */
export const reporters = ['refugee', 'helper', 'professional', 'neighbour', 'authority'] as const;
export type Reporter = (typeof reporters)[number];

/** The outcomes a page offers, narrowed by what the case is about. */
export function outcomesFor(subject: Subject, offered: readonly Outcome[] = outcomes): Outcome[] {
	const special: readonly Outcome[] = decisionOutcomes;
	return offered.filter((outcome) => subject === 'decision' || !special.includes(outcome));
}
