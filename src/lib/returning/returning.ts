import * as v from 'valibot';
import { reasons } from '../cases/outcomes.ts';
import { isBlank } from '../forms/blank.ts';
import { emailAddress, oneOf, seenVersion, idOrNothing } from '../forms/fields.ts';
import { cleanText } from '../vault/text.ts';

/** What people who come by a code send. Nothing of it stands in an address. */

/** In characters: about eight printed pages. */
export const longestMessage = 20_000;

const given = v.optional(v.string(), '');

const words = v.pipe(
	given,
	v.transform((text) => (isBlank(text) ? '' : cleanText(text).trim())),
	v.maxLength(longestMessage, 'returning.write.tooLong')
);

export const enterInput = v.object({ code: given });
/** `code`: where the session was over, the page asks for it again beside the text. */
export const messageInput = v.object({ code: given, message: words });
export const withdrawInput = v.object({
	code: given,
	sure: v.pipe(given, v.literal('on', 'returning.withdraw.sureMissing')),
	words
});
export const objectInput = v.object({
	code: given,
	reason: oneOf(reasons.object, 'returning.object.reasonMissing'),
	words: v.pipe(words, v.minLength(1, 'returning.object.wordsMissing'))
});
/** A button that says all there is to say. */
export const nothingInput = v.object({});
export const consentInput = v.object({
	step: idOrNothing,
	seen: seenVersion,
	answer: v.pipe(given, v.picklist(['yes', 'no'], 'error.incomplete'))
});
export const confirmCodeInput = v.object({ last: v.pipe(given, v.maxLength(40)) });

/** Digits, with a plus in front and what people put between them. */
const phoneNumber = v.pipe(
	v.string(),
	v.transform((text) => text.replace(/[\s()/.\u00ad\p{Pd}]/gu, '')),
	v.regex(/^\+?\d{5,20}$/, 'returning.notice.phoneUnusual')
);
const nothing = v.pipe(given, v.trim(), v.literal(''));

export const noticeInput = v.pipe(
	v.object({
		// Where the office has no mail server the page does not ask for it.
		email: v.optional(
			v.union([nothing, emailAddress('returning.notice.emailUnusual')], ({ issues }) =>
				issues?.some(({ message }) => message === 'returning.notice.emailUnusual')
					? 'returning.notice.emailUnusual'
					: 'error.incomplete'
			),
			''
		),
		phone: v.optional(v.union([nothing, phoneNumber], 'returning.notice.phoneUnusual'), '')
	}),
	v.check(({ email, phone }) => email !== '' || phone !== '', 'returning.notice.missing')
);
export type NoticeInput = v.InferOutput<typeof noticeInput>;
