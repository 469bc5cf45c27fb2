import * as v from 'valibot';
import { isId, line, prose } from '../forms/fields.ts';
import { redactionMark } from '../minutes/redaction-mark.ts';

export const redactionLimits = {
	reasonCharacters: 120,
	wordsCharacters: 10_000,
	/** Shorter words stand in too many others. */
	shortest: 2
} as const;

/** A line of the register: who, when, why and where; never what. */
export type Redaction = {
	id: string;
	itemId: string;
	reason: string;
	by: string;
	at: Date;
	inText: number;
	inVersions: number;
	inRows: number;
};

/** What stands in the text from then on. */
export const markOf = (reason: string): string => `${redactionMark}${reason}]`;

const fields = {
	itemId: v.pipe(v.string('redaction.item.missing'), v.check(isId, 'redaction.item.missing')),
	/** One phrase per line. */
	words: prose(redactionLimits.wordsCharacters, 'redaction.words.tooLong')
};

/** Every phrase that must go; those that are too short to mean anything are left out. */
export function phrasesOf(input: Readonly<Record<string, string>>): string[] {
	const lines = Object.entries(input)
		.filter(([name]) => name === 'words' || /^block-\d+$/.test(name))
		.flatMap(([, value]) => value.normalize('NFC').split(/\r?\n/))
		.map((phrase) => phrase.replaceAll(/[\p{Cf}\0]/gu, '').trim());
	return [...new Set(lines)].filter(({ length }) => length >= redactionLimits.shortest);
}

/** Beside the fields: `block-0`, `block-1` …, whole paragraphs by their words as they were seen. */
export const lookInput = v.objectWithRest(fields, v.string());
export type LookInput = v.InferOutput<typeof lookInput>;

export const redactInput = v.objectWithRest(
	{
		...fields,
		reason: line(
			redactionLimits.reasonCharacters,
			'redaction.reason.missing',
			'redaction.reason.tooLong'
		)
	},
	v.string()
);
export type RedactInput = v.InferOutput<typeof redactInput>;
