import type { MessageKey, Text, Values } from '../i18n/text.ts';
import { intakeLimits, type IntakeField, type IntakeProblem } from './intake.ts';

type Refused = {
	problems: Partial<Record<IntakeField, IntakeProblem>>;
	waitSeconds: number;
	files: { key: MessageKey; values?: Values } | undefined;
};

/** What people read where a page could not be saved. */
export type Sentences = {
	/** Beside the field. */
	errors: Partial<Record<IntakeField, string>>;
	files: string | undefined;
	/** Above the form. */
	wait: string | undefined;
};

export function sentencesFor(text: Text, { problems, waitSeconds, files }: Refused): Sentences {
	const entries = Object.entries(problems) as [IntakeField, IntakeProblem][];
	const errors = entries.map(([field, problem]) => {
		const most = intakeLimits[field as keyof typeof intakeLimits] ?? 0;
		return [field, text(`intake.problem.${problem}`, { most })];
	});
	return {
		errors: Object.fromEntries(errors),
		files: files && text(files.key, files.values),
		wait: waitSeconds > 0 ? text('intake.problem.busy', { seconds: waitSeconds }) : undefined
	};
}
