import * as v from 'valibot';
import type { CaseFlag, CaseRole } from '../cases/states.ts';
import {
	nothingSaid,
	stepInputs,
	type Answers,
	type IntakeField,
	type IntakeProblem,
	type IntakeStep
} from './intake.ts';
import { stepsFor } from './steps.ts';

type Merged =
	| { ok: true; answers: Answers }
	| { ok: false; problems: Partial<Record<IntakeField, IntakeProblem>> };

/**
 * A draft with the answers of one page. The other pages stay as they are, so that two windows on
 * different pages take nothing from each other; whoever sends the same page later has the last word.
 *
 * @param form as a form sends it; what belongs to other pages is not looked at
 */
export function mergePage(draft: Answers, page: IntakeStep, form: Record<string, unknown>): Merged {
	const parsed = v.safeParse(stepInputs[page], form);
	if (parsed.success) return { ok: true, answers: { ...draft, ...parsed.output } };
	return { ok: false, problems: problemsOf(parsed.issues) };
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[]) {
	const problems: Partial<Record<IntakeField, IntakeProblem>> = {};
	for (const issue of issues) {
		const field = String(issue.path?.[0]?.key);
		// A field that is no text at all was not sent by our form.
		if (isField(field)) problems[field] ??= issue.message === 'tooLong' ? 'tooLong' : 'notOffered';
	}
	return problems;
}

const isField = (name: string): name is IntakeField => Object.hasOwn(nothingSaid, name);

/** The page to go back to before sending: only what happened must be said. */
export function missingBeforeSending(answers: Answers): IntakeProblem | undefined {
	return answers.story === '' ? 'storyMissing' : undefined;
}

/** What is sent: answers to pages that are no longer asked fall away, a mandate with "for myself". */
export function answersToSend(draft: Answers): Answers {
	const asked = stepsFor(draft);
	let answers = nothingSaid;
	for (const step of asked) answers = { ...answers, ...fieldsOf(draft, step) };
	return answers.forWhom === 'other' ? answers : { ...answers, mandate: '' };
}

function fieldsOf(draft: Answers, step: IntakeStep): Partial<Answers> {
	const names = Object.keys(stepInputs[step].entries).filter(isField);
	return Object.fromEntries(names.map((name) => [name, draft[name]]));
}

/** Who writes for somebody else is a helper, and needs a mandate to see more than their own words. */
export const roleAtIntake = (answers: Answers): Extract<CaseRole, 'complainant' | 'helper'> =>
	answersToSend(answers).forWhom === 'other' ? 'helper' : 'complainant';

/**
 * What is marked at once, plain for the server; all else that was said is sealed. Too much rather
 * than too little: the first check takes a mark away again.
 */
export function marksAtIntake(
	answers: Answers
): Record<Extract<CaseFlag, 'urgent' | 'fourEyes'>, boolean> {
	const { urgency, children, aboutOffice } = answers;
	return {
		urgent: urgency === 'danger' || urgency === 'soon',
		fourEyes: urgency === 'danger' || children || aboutOffice
	};
}
