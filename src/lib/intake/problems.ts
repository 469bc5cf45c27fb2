import type { Text } from '../i18n/text.ts';
import { intakeLimits, type IntakeField, type IntakeProblem } from './intake.ts';

type Refused = { problems: Partial<Record<IntakeField, IntakeProblem>> } | { waitSeconds: number };

/** What people read beside the field, or above the form, where a page could not be saved. */
export function sentencesFor(
	text: Text,
	refused: Refused
): { errors: Partial<Record<IntakeField, string>>; wait: string | undefined } {
	if ('waitSeconds' in refused) {
		const seconds = refused.waitSeconds;
		return { errors: {}, wait: text('intake.problem.busy', { seconds }) };
	}
	const entries = Object.entries(refused.problems) as [IntakeField, IntakeProblem][];
	const errors = entries.map(([field, problem]) => {
		const most = intakeLimits[field as keyof typeof intakeLimits] ?? 0;
		return [field, text(`intake.problem.${problem}`, { most })];
	});
	return { errors: Object.fromEntries(errors), wait: undefined };
}
