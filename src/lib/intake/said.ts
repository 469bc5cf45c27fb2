import type { Answers, IntakeField } from './intake.ts';
import type { Question } from './questions.ts';

/** What a form brought, as the page shows it again: nothing typed is lost, whatever is wrong with it. */
export function saidOnPage(
	questions: readonly Question[],
	form: Record<string, unknown>
): Partial<Record<IntakeField, Answers[IntakeField]>> {
	const entries = questions.map(({ name, control }) => {
		const typed = form[name];
		const words = typeof typed === 'string' ? typed : '';
		return [name, control === 'tick' ? typed === 'on' : words];
	});
	return Object.fromEntries(entries);
}
