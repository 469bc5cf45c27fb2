import * as v from 'valibot';
import { emailAddress, personLimits, personName, seenVersion, tick } from '../forms/fields.ts';
import { isGuessable } from './guessable.ts';
import type { MessageKey } from '../i18n/text.ts';
import { tableLanguages } from '../i18n/languages.ts';

/** Numbers in one place. */
export const identityLimits = {
	...personLimits,
	passwordCharacters: 10,
	/** Nothing longer is hashed: hashing a megabyte for everyone who sends one would stop us. */
	passwordBytes: 1024
} as const;

const says = (key: MessageKey): MessageKey => key;

const bytes = (text: string) => new TextEncoder().encode(text).length;
const notTooLong = v.check<string, MessageKey>(
	(password) => bytes(password) <= identityLimits.passwordBytes,
	says('account.password.tooLong')
);

export const nameInput = personName('account.name.missing', 'account.name.tooLong');
export const emailInput = emailAddress('account.email.unusual');

export const newPasswordInput = v.pipe(
	v.string(),
	v.minLength(identityLimits.passwordCharacters, says('account.password.tooShort')),
	notTooLong,
	v.check((password) => !isGuessable(password), says('account.password.guessable'))
);

/** Whatever somebody types is only compared, so the sentence stays the same for every mistake. */
export const logInInput = v.object({
	email: v.pipe(
		v.string(),
		v.transform((email) => email.replaceAll('\0', '').normalize('NFC').trim().toLowerCase()),
		v.nonEmpty(says('account.email.missing')),
		v.maxLength(identityLimits.emailCharacters, says('account.login.wrong'))
	),
	password: v.pipe(v.string(), v.nonEmpty(says('account.password.missing')), notTooLong),
	ownDevice: tick
});
export type LogInInput = v.InferOutput<typeof logInInput>;

export const invitationInput = v.object({ name: nameInput, email: emailInput });
export type InvitationInput = v.InferOutput<typeof invitationInput>;

export const acceptanceInput = v.object({ password: newPasswordInput, ownDevice: tick });
export type AcceptanceInput = v.InferOutput<typeof acceptanceInput>;

export const setupInput = v.object({
	code: v.pipe(v.string(), v.trim(), v.maxLength(100, says('account.setup.wrongCode'))),
	name: nameInput,
	email: emailInput,
	password: newPasswordInput
});
export type SetupInput = v.InferOutput<typeof setupInput>;

export const accountInput = v.object({
	name: nameInput,
	/** Empty: as the browser asks. */
	language: v.pipe(
		v.picklist(['', ...tableLanguages], says('account.language.unknown')),
		v.transform((language) => language || null)
	),
	showsWriting: tick,
	hearsChanges: tick,
	version: seenVersion
});
export type AccountInput = v.InferOutput<typeof accountInput>;

export const passwordChangeInput = v.object({
	currentPassword: v.pipe(v.string(), v.nonEmpty(says('account.password.missing')), notTooLong),
	newPassword: newPasswordInput
});
export type PasswordChangeInput = v.InferOutput<typeof passwordChangeInput>;

export const sessionInput = v.object({
	session: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,100}$/, says('account.sessions.gone')))
});
/** A switch: on where the field says so. */
export const hearChangesInput = v.object({ on: tick });
export const nothingInput = v.object({});
