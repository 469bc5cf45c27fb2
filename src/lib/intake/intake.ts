import * as v from 'valibot';
import { caseKinds, reporters } from '../cases/subjects.ts';
import { tick } from '../forms/fields.ts';
import { cleanText } from '../vault/text.ts';
import { spokenLanguages, type SpokenLanguage } from './languages.ts';

/** What somebody who complains can say, one question per page. Everything but `story` may be left out. */

/** Numbers in one place: what an intake may hold, in characters. */
export const intakeLimits = {
	/** About eight printed pages. */
	story: 20_000,
	since: 200,
	place: 500,
	involved: 2_000,
	notTo: 1_000,
	wish: 5_000,
	contact: 500,
	filesPerCase: 10
} as const;

export const forWhom = ['self', 'other'] as const;
/** A helper's: the paper is uploaded, comes later, or there is none. */
export const mandates = ['uploaded', 'follows', 'none'] as const;
/** `danger`: to life or health, now. `soon`: something happens within days. */
export const urgencies = ['danger', 'soon', 'calm'] as const;
export const contactPeople = ['woman', 'man'] as const;

/** What can be wrong with an answer. A page has the sentence for each. */
export const intakeProblems = ['storyMissing', 'tooLong', 'notOffered'] as const;
export type IntakeProblem = (typeof intakeProblems)[number];

const problem = (code: IntakeProblem) => code;
const given = v.optional(v.string(), '');

const prose = (max: number) =>
	v.pipe(
		given,
		v.transform((text) => cleanText(text).trim()),
		v.maxLength(max, problem('tooLong'))
	);

const line = (max: number) =>
	v.pipe(
		given,
		v.transform((text) => cleanText(text).replace(/\s+/g, ' ').trim()),
		v.maxLength(max, problem('tooLong'))
	);

/** One of these, or '' for no answer. */
const choice = <const T extends readonly string[]>(values: T) =>
	v.pipe(given, v.picklist(['', ...values] as ['', ...T], problem('notOffered')));

const languageCodes = Object.keys(spokenLanguages) as SpokenLanguage[];

/** The fields of each page, in the order of the pages. */
export const stepInputs = {
	role: v.object({ kind: choice(caseKinds), reporter: choice(reporters) }),
	forWhom: v.object({ forWhom: choice(forWhom), mandate: choice(mandates) }),
	story: v.object({ story: prose(intakeLimits.story), since: line(intakeLimits.since) }),
	place: v.object({ place: line(intakeLimits.place) }),
	involved: v.object({
		involved: prose(intakeLimits.involved),
		/** It is about staff of the ombuds office itself. */
		aboutOffice: tick,
		/** Who must not learn of it, inside the office too. */
		notTo: prose(intakeLimits.notTo)
	}),
	urgency: v.object({ urgency: choice(urgencies), children: tick }),
	wish: v.object({ wish: prose(intakeLimits.wish) }),
	contact: v.object({
		language: choice(languageCodes),
		contact: line(intakeLimits.contact),
		contactPerson: choice(contactPeople)
	})
} as const;

export type IntakeStep = keyof typeof stepInputs;
export const intakeSteps = Object.keys(stepInputs) as IntakeStep[];

type Outputs = { [S in IntakeStep]: v.InferOutput<(typeof stepInputs)[S]> };
export type Answers = Outputs['role'] &
	Outputs['forWhom'] &
	Outputs['story'] &
	Outputs['place'] &
	Outputs['involved'] &
	Outputs['urgency'] &
	Outputs['wish'] &
	Outputs['contact'];
export type IntakeField = keyof Answers;

export const nothingSaid: Answers = {
	...v.parse(stepInputs.role, {}),
	...v.parse(stepInputs.forWhom, {}),
	...v.parse(stepInputs.story, {}),
	...v.parse(stepInputs.place, {}),
	...v.parse(stepInputs.involved, {}),
	...v.parse(stepInputs.urgency, {}),
	...v.parse(stepInputs.wish, {}),
	...v.parse(stepInputs.contact, {})
};
