import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answersToSend,
	marksAtIntake,
	mergePage,
	missingBeforeSending,
	roleAtIntake
} from './draft.ts';
import {
	intakeLimits,
	intakeProblems,
	intakeSteps,
	nothingSaid,
	stepInputs,
	type Answers,
	type IntakeStep
} from './intake.ts';
import { spokenLanguages } from './languages.ts';

const someone = (with_: Partial<Answers>): Answers => ({ ...nothingSaid, ...with_ });

function merged(draft: Answers, page: IntakeStep, form: Record<string, unknown>): Answers {
	const result = mergePage(draft, page, form);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.answers;
}

describe('a draft', () => {
	it('takes an empty form on every page: nobody has to say anything yet', () => {
		for (const page of intakeSteps) expect(merged(nothingSaid, page, {})).toEqual(nothingSaid);
	});

	it('keeps what two windows write on different pages, in whatever order they come', () => {
		const anyText = fc.string({ maxLength: 40 });
		const pages = fc.uniqueArray(fc.constantFrom(...intakeSteps), { minLength: 2, maxLength: 2 });
		fc.assert(
			fc.property(pages, anyText, anyText, ([one, other], first, second) => {
				const forms = {
					...formOf(one!, first),
					...formOf(other!, second)
				};
				const there = merged(merged(nothingSaid, one!, forms), other!, forms);
				const back = merged(merged(nothingSaid, other!, forms), one!, forms);
				expect(there).toEqual(back);
			})
		);
	});

	it('takes from a form only the fields of its page', () => {
		const draft = someone({ story: 'Seit Mai ohne Heizung.' });
		const form = { place: 'Haus 3', story: '', urgency: 'danger', state: 'closed', number: '1' };
		expect(merged(draft, 'place', form)).toEqual({ ...draft, place: 'Haus 3' });
	});

	it('holds what can be kept: no NUL, no half characters, the line breaks of everybody', () => {
		const { story } = merged(nothingSaid, 'story', { story: ' a\0b\ud800\r\nc ' });
		expect(story).toBe('ab\ufffd\nc');
		expect(merged(nothingSaid, 'place', { place: ' Haus \n 3 ' }).place).toBe('Haus 3');
	});

	it('names the field that is too long, or an answer that was not offered', () => {
		const story = 'ä'.repeat(intakeLimits.story);
		expect(merged(nothingSaid, 'story', { story }).story).toBe(story);
		expect(mergePage(nothingSaid, 'story', { story: story + 'ä' })).toEqual({
			ok: false,
			problems: { story: 'tooLong' }
		});
		expect(mergePage(nothingSaid, 'role', { kind: 'order', reporter: 'spy' })).toEqual({
			ok: false,
			problems: { kind: 'notOffered', reporter: 'notOffered' }
		});
		expect(mergePage(nothingSaid, 'urgency', { urgency: ['danger', 'calm'] })).toMatchObject({
			ok: false
		});
	});

	it('takes every language people may want their answer in', () => {
		for (const language of Object.keys(spokenLanguages)) {
			expect(merged(nothingSaid, 'contact', { language })).toMatchObject({ language });
		}
	});
});

describe('what is sent', () => {
	it('needs nothing but what happened', () => {
		expect(missingBeforeSending(nothingSaid)).toBe('storyMissing');
		expect(missingBeforeSending(someone({ story: 'Hilfe' }))).toBeUndefined();
		expect(intakeProblems).toContain(missingBeforeSending(nothingSaid));
	});

	it('leaves out answers to pages that are no longer asked', () => {
		const draft = someone({ kind: 'complaint', forWhom: 'other', mandate: 'follows', story: 'x' });
		expect(answersToSend(draft)).toEqual(draft);
		expect(answersToSend({ ...draft, kind: 'tip' })).toMatchObject({ forWhom: '', mandate: '' });
		expect(answersToSend({ ...draft, forWhom: 'self' })).toMatchObject({ mandate: '' });
	});

	it('comes from a helper only where it is for somebody else', () => {
		const draft = someone({ kind: 'complaint', reporter: 'helper', forWhom: 'other' });
		expect(roleAtIntake(draft)).toBe('helper');
		expect(roleAtIntake({ ...draft, kind: 'tip' })).toBe('complainant');
		expect(roleAtIntake({ ...draft, forWhom: '' })).toBe('complainant');
	});

	it('is marked at once where there is danger, a child, or the office itself', () => {
		expect(marksAtIntake(nothingSaid)).toEqual({ urgent: false, fourEyes: false });
		expect(marksAtIntake(someone({ urgency: 'danger' }))).toEqual({ urgent: true, fourEyes: true });
		expect(marksAtIntake(someone({ urgency: 'soon' }))).toEqual({ urgent: true, fourEyes: false });
		for (const field of ['children', 'aboutOffice'] as const) {
			expect(marksAtIntake(someone({ [field]: true })).fourEyes).toBe(true);
		}
	});
});

/** The text in every field of a page that takes any text. */
function formOf(page: IntakeStep, text: string): Record<string, string> {
	const names = Object.keys(stepInputs[page].entries);
	const free = names.filter((name) => mergePage(nothingSaid, page, { [name]: 'any words' }).ok);
	return Object.fromEntries(free.map((name) => [name, text]));
}
