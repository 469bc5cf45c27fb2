import { caseKinds, reporters } from '../cases/subjects.ts';
import type { MessageKey } from '../i18n/text.ts';
import {
	contactPeople,
	forWhom,
	mandates,
	urgencies,
	type IntakeField,
	type IntakeStep
} from './intake.ts';

type Option = { value: string; label: MessageKey; hint?: MessageKey };

/** What a page asks, in its order: one source for the pages and for reading all once more. */
export type Question = {
	name: IntakeField;
	label: MessageKey;
	hint?: MessageKey;
} & (
	| { control: 'choice'; options: readonly Option[] }
	| { control: 'prose' | 'line' | 'tick' | 'language' }
);

type ChoiceField = 'kind' | 'reporter' | 'forWhom' | 'mandate' | 'urgency' | 'contactPerson';

const choice = <T extends string>(
	name: ChoiceField,
	values: readonly T[],
	option: (value: T) => Omit<Option, 'value'>,
	hint?: MessageKey
): Question => ({
	name,
	label: `intake.${name}`,
	...(hint ? { hint } : {}),
	control: 'choice',
	options: values.map((value) => ({ value, ...option(value) }))
});

/** Only what is not calm says what else to do. */
const urgencyHints = {
	danger: 'intake.urgency.danger.hint',
	soon: 'intake.urgency.soon.hint',
	calm: undefined
} as const;

export const questions: Record<IntakeStep, readonly Question[]> = {
	role: [
		choice('kind', caseKinds, (value) => ({
			label: `intake.kind.${value}`,
			hint: `intake.kind.${value}.hint`
		})),
		choice('reporter', reporters, (value) => ({ label: `intake.reporter.${value}` }))
	],
	forWhom: [
		choice('forWhom', forWhom, (value) => ({ label: `intake.forWhom.${value}` })),
		choice(
			'mandate',
			mandates,
			(value) => ({ label: `intake.mandate.${value}` }),
			'intake.mandate.hint'
		)
	],
	story: [
		{ name: 'story', label: 'intake.story', hint: 'intake.story.hint', control: 'prose' },
		{ name: 'since', label: 'intake.since', hint: 'intake.since.hint', control: 'line' }
	],
	place: [{ name: 'place', label: 'intake.place', hint: 'intake.place.hint', control: 'line' }],
	involved: [
		{ name: 'involved', label: 'intake.involved', control: 'prose' },
		{ name: 'aboutOffice', label: 'intake.aboutOffice', control: 'tick' },
		{ name: 'notTo', label: 'intake.notTo', hint: 'intake.notTo.hint', control: 'prose' }
	],
	urgency: [
		choice('urgency', urgencies, (value) => {
			const hint = urgencyHints[value];
			return { label: `intake.urgency.${value}`, ...(hint ? { hint } : {}) };
		}),
		{ name: 'children', label: 'intake.children', control: 'tick' }
	],
	wish: [{ name: 'wish', label: 'intake.wish', hint: 'intake.wish.hint', control: 'prose' }],
	contact: [
		{ name: 'language', label: 'intake.answerLanguage', control: 'language' },
		{ name: 'contact', label: 'intake.contact', hint: 'intake.contact.hint', control: 'line' },
		choice('contactPerson', contactPeople, (value) => ({ label: `intake.contactPerson.${value}` }))
	]
};
