import * as v from 'valibot';
import type { MessageKey } from '../i18n/text.ts';
import { isBlank } from './blank.ts';

/** Fields that many forms share. A field that is missing from the form counts as empty. */

const given = v.optional(v.string(), '');

/** What the database and the sync server cannot hold, and what nobody types on purpose. */
const clean = (text: string) =>
	isBlank(text) ? '' : text.replaceAll('\0', '').toWellFormed().trim();

/** What somebody searches for, from an address. */
export const searchWords = (text: string | null) => clean(clean(text ?? '').slice(0, 100));

const oneLine = (text: string) => clean(text).replace(/\s+/g, ' ');

/** One line that must not be empty. */
export const line = (max: number, missing: MessageKey, tooLong: MessageKey) =>
	v.pipe(given, v.transform(oneLine), v.minLength(1, missing), v.maxLength(max, tooLong));

/** One line that may be empty. */
export const lineOrNothing = (max: number, tooLong: MessageKey) =>
	v.pipe(given, v.transform(oneLine), v.maxLength(max, tooLong));

/** Several lines that may be empty. */
export const prose = (max: number, tooLong: MessageKey) =>
	v.pipe(
		given,
		v.transform((text) => clean(text.replaceAll('\r\n', '\n'))),
		v.maxLength(max, tooLong)
	);

/** One of a fixed set, as a select or radio buttons send it. */
export const oneOf = <const T extends readonly string[]>(values: T, missing: MessageKey) =>
	v.pipe(given, v.picklist(values, missing));

/** The version of a row as the person saw it; a form without one never matches. */
export const seenVersion = v.pipe(
	given,
	v.transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : 0))
);

/** An id from a hidden field or a select; '' and nonsense are nothing. */
export const idOrNothing = v.pipe(
	given,
	v.transform((text) => (isId(text) ? text : null))
);

/** Whether a text from a form or an address can be an id; PostgreSQL refuses others loudly. */
export function isId(text: string): boolean {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** Which boxes named `<prefix>-<id>` were ticked: a form of ours has no field twice. */
export const pickedIds = (form: Record<string, string>, prefix: string): string[] =>
	Object.keys(form)
		.filter((name) => name.startsWith(`${prefix}-`))
		.map((name) => name.slice(prefix.length + 1))
		.filter(isId);

/** `YYYY-MM-DD` as date fields send it, or '' for none. */
export const dayOrNothing = (wrong: MessageKey) =>
	v.pipe(
		given,
		v.check((text) => text === '' || isDay(text), wrong)
	);

/** A day of the calendar in these centuries, as date fields send it. */
export function isDay(text: string): boolean {
	if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
	const moment = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** A whole number as number fields send it. */
export const wholeNumber = (from: number, to: number, wrong: MessageKey) =>
	v.pipe(
		given,
		v.trim(),
		v.regex(/^\d{1,6}$/, wrong),
		v.transform(Number),
		v.minValue(from, wrong),
		v.maxValue(to, wrong)
	);

/** Longest name of a person, and longest address of a mailbox, in characters. */
export const personLimits = { nameCharacters: 120, emailCharacters: 254 } as const;

/** Control characters, and marks that turn the reading order of what stands beside the name. */
const disguises = /[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200e}\u{200f}\u{feff}]/gu;

/** What somebody is called; equal names are equal texts. */
export const personName = (missing: MessageKey, tooLong: MessageKey) =>
	v.pipe(
		v.string(),
		v.transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').replace(disguises, '').trim()),
		v.minLength(1, missing),
		v.maxLength(personLimits.nameCharacters, tooLong)
	);

/** Lower case, as it is stored and compared. */
export const emailAddress = (unusual: MessageKey) =>
	v.pipe(
		v.string(),
		v.transform((email) => email.normalize('NFC').trim().toLowerCase()),
		v.maxLength(personLimits.emailCharacters, unusual),
		v.email(unusual)
	);

/** A checkbox sends `on` or nothing. */
export const tick = v.pipe(
	given,
	v.transform((tick) => tick === 'on')
);
