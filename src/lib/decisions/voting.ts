import * as v from 'valibot';
import { idOrNothing, isId, lineOrNothing, oneOf, prose, seenVersion } from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';
import { decisionLimits, dissentKinds, openModes, voteChoices } from './decisions.ts';

/** What people send from the page of a decision. */

const key = (message: MessageKey) => message;

/** `seen`: the words the person agreed to fix. */
export const freezeInput = v.object({
	version: seenVersion,
	seen: prose(decisionLimits.wordingCharacters, 'decision.freeze.tooLong')
});
export type FreezeInput = v.InferOutput<typeof freezeInput>;

const hands = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.regex(/^\d{0,4}$/, key('decision.hands.wrong')),
	v.transform(Number)
);

export const noteResultInput = v.variant(
	'mode',
	[
		v.object({ mode: v.literal('unanimous'), version: seenVersion }),
		v.object({ mode: v.literal('noted'), version: seenVersion }),
		v.object({
			mode: v.literal('show'),
			version: seenVersion,
			yes: hands,
			no: hands,
			abstained: hands,
			/** How many seats that are there raised no hand, as the person has seen and accepts. */
			uncounted: v.optional(hands)
		})
	],
	key('decision.mode.missing')
);
export type NoteResultInput = v.InferOutput<typeof noteResultInput>;

/** `silent`: the seats of which the person saw that they are there and said nothing. */
export const closeVoteInput = v.object({
	version: seenVersion,
	silent: v.pipe(
		v.optional(v.string(), ''),
		v.transform((ids) => ids.split(' ').filter(isId))
	)
});
export type CloseVoteInput = v.InferOutput<typeof closeVoteInput>;

const optionLines = v.pipe(
	prose(decisionLimits.options * (decisionLimits.optionCharacters + 1), 'decision.options.tooLong'),
	v.transform((text) => [
		...new Set(
			text
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
		)
	]),
	v.maxLength(decisionLimits.options - 1, key('decision.options.tooMany')),
	v.check(
		(options) => options.every(({ length }) => length <= decisionLimits.optionCharacters),
		key('decision.options.tooLong')
	)
);

/** `options`: one on each line. `passive`: whether nothing may change, too. */
export const openVoteInput = v.object({
	version: seenVersion,
	mode: oneOf(openModes, 'decision.mode.missing'),
	options: optionLines,
	passive: v.pipe(
		v.optional(v.string()),
		v.transform((ticked) => ticked !== undefined)
	)
});
export type OpenVoteInput = v.InferOutput<typeof openVoteInput>;

const seatId = v.pipe(
	idOrNothing,
	v.string(key('decision.vote.noSeat')),
	v.nonEmpty(key('decision.vote.noSeat'))
);
const mandate = lineOrNothing(decisionLimits.mandateCharacters, 'decision.mandate.tooLong');

export const sayInput = v.pipe(
	v.object({
		version: seenVersion,
		seatId,
		mandate,
		choice: oneOf(voteChoices, 'decision.vote.choiceMissing'),
		text: prose(decisionLimits.reasonCharacters, 'decision.vote.textTooLong')
	}),
	v.forward(
		v.check(
			({ choice, text }) => choice === 'agree' || text !== '',
			key('decision.vote.textMissing')
		),
		['text']
	)
);
export type SayInput = v.InferOutput<typeof sayInput>;

const resistance = /^(?:\d|10)$/;

/** One field for each option, `option-<id>`. */
export const resistInput = v.pipe(
	v.objectWithRest({ version: seenVersion, seatId, mandate }, v.string()),
	v.transform(({ version, seatId, mandate, ...rest }) => {
		return { version, seatId, mandate, given: givenIn(rest) };
	}),
	v.check(
		({ given }) => [...given.values()].every((value) => resistance.test(value)),
		key('decision.vote.resistanceWrong')
	),
	v.transform(({ given, ...vote }) => ({
		...vote,
		resistances: new Map([...given].map(([id, value]) => [id, Number(value)]))
	}))
);
export type ResistInput = v.InferOutput<typeof resistInput>;

const givenIn = (form: Record<string, string>): Map<string, string> =>
	new Map(
		Object.entries(form)
			.filter(([name]) => name.startsWith('option-'))
			.map(([name, value]) => [name.slice('option-'.length), value])
	);

export const dissentInput = v.pipe(
	v.object({
		version: seenVersion,
		seatId,
		mandate,
		kind: oneOf(dissentKinds, 'decision.dissent.kindMissing'),
		text: prose(decisionLimits.specialVoteCharacters, 'decision.vote.textTooLong')
	}),
	v.forward(
		v.check(
			({ kind, text }) => kind === 'dissent' || text !== '',
			key('decision.dissent.textMissing')
		),
		['text']
	)
);
export type DissentInput = v.InferOutput<typeof dissentInput>;

export const withdrawDissentInput = v.object({
	seatId,
	kind: oneOf(dissentKinds, 'decision.dissent.kindMissing')
});
export type WithdrawDissentInput = v.InferOutput<typeof withdrawDissentInput>;
