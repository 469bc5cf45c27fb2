import { intakeSteps, type Answers, type IntakeStep } from './intake.ts';

/** Which pages follow for whom. Before the first is `start`, after the last `check`: read and send. */
export type IntakePage = 'start' | IntakeStep | 'check';

/** Pages that are asked of some only: a tip and an authority speak for nobody else. */
const askedIf: Partial<Record<IntakeStep, (answers: Answers) => boolean>> = {
	forWhom: ({ kind, reporter }) => kind !== 'tip' && reporter !== 'authority'
};

const isAsked = (answers: Answers, step: IntakeStep) => askedIf[step]?.(answers) ?? true;

export const stepsFor = (answers: Answers): IntakeStep[] =>
	intakeSteps.filter((step) => isAsked(answers, step));

/** Also right for a page that is not asked of this person, however they came to it. */
export function pageAfter(answers: Answers, page: 'start' | IntakeStep): IntakePage {
	const ahead = page === 'start' ? intakeSteps : intakeSteps.slice(intakeSteps.indexOf(page) + 1);
	return ahead.find((step) => isAsked(answers, step)) ?? 'check';
}

export function pageBefore(answers: Answers, page: IntakeStep | 'check'): IntakePage {
	const behind = page === 'check' ? intakeSteps : intakeSteps.slice(0, intakeSteps.indexOf(page));
	return behind.findLast((step) => isAsked(answers, step)) ?? 'start';
}

/** "Step 3 of 7": both change when an answer adds a page or takes one away. */
export function progress(answers: Answers, page: IntakeStep): { step: number; of: number } {
	const steps = stepsFor(answers);
	const behind = intakeSteps.slice(0, intakeSteps.indexOf(page) + 1);
	const step = steps.filter((each) => behind.includes(each)).length;
	return { step: Math.max(1, step), of: steps.length };
}

/**
 * What is said before sending, in this order. A public carrier may have to report whom it learns to
 * be here without a right to stay (§ 87 AufenthG); both hints ask not to write of people whom no
 * authority knows.
 */
export function noticesBeforeSending(carrier: 'public' | 'private') {
	const reporting = carrier === 'public' ? 'publicCarrier' : 'privateCarrier';
	return ['whatWeDo', 'stopsNoDeadlines', 'whoReads', 'exceptions', reporting, 'privacy'] as const;
}
