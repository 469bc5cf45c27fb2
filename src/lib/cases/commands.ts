import * as v from 'valibot';
import { isDay } from '../forms/fields.ts';
import { isKind, type Kind } from '../vault/kinds.ts';
import { isEpoch, isRandomId } from '../vault/scopes.ts';
import { longestText } from '../vault/text.ts';
import { bytesSchema, epochKeySchema, recipientNameSchema, wrapSchema } from '../vault/wire.ts';
import { categories } from './categories.ts';
import { stages } from './counted.ts';
import { firstCheckQuestions } from './guards.ts';
import { outcomes } from './outcomes.ts';
import { steps, type StepKind } from './steps.ts';
import { caseKinds, reporters, subjects } from './subjects.ts';

/** What the page of a case sends: sealed rows and plain codes. */

const id = v.pipe(v.string(), v.check(isRandomId));
const code = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/));
const day = v.pipe(v.string(), v.check(isDay));
const seen = v.pipe(v.number(), v.safeInteger());
const scopeOfACase = v.picklist(['shared', 'office']);
const epochNumber = v.custom<number>((epoch) => typeof epoch === 'number' && isEpoch(epoch));

/** Something the browser sealed. Which case it belongs to says the address. */
const sealedSchema = v.strictObject({
	scope: scopeOfACase,
	epoch: epochNumber,
	id,
	kind: v.custom<Kind>((kind) => typeof kind === 'string' && isKind(kind)),
	sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000)),
	key: bytesSchema(80),
	box: bytesSchema(longestText + 64)
});
export type SealedInput = v.InferOutput<typeof sealedSchema>;

const birth = v.strictObject({ author: recipientNameSchema, signature: bytesSchema(64) });
const namedWrap = v.strictObject({ name: recipientNameSchema, wrap: wrapSchema });

const sealed = (most: number) => v.pipe(v.array(sealedSchema), v.minLength(1), v.maxLength(most));

export const commandInputs = {
	declare: v.strictObject({
		conflict: v.boolean(),
		/** The last one hands the case on. */
		to: v.optional(
			v.strictObject({
				staffId: id,
				wraps: v.pipe(
					v.array(v.strictObject({ scope: scopeOfACase, epoch: epochNumber, wrap: wrapSchema })),
					v.maxLength(200)
				)
			})
		)
	}),
	keys: v.strictObject({
		adopted: v.pipe(v.array(v.strictObject({ key: epochKeySchema, birth })), v.maxLength(10)),
		born: v.pipe(
			v.array(
				v.strictObject({
					key: epochKeySchema,
					birth,
					wraps: v.pipe(v.array(namedWrap), v.maxLength(100)),
					codes: v.pipe(
						v.array(v.strictObject({ id, wrap: wrapSchema, voucher: bytesSchema(32) })),
						v.maxLength(10)
					)
				})
			),
			v.maxLength(2)
		),
		wraps: v.pipe(
			v.array(v.strictObject({ scope: scopeOfACase, epoch: epochNumber, ...namedWrap.entries })),
			v.maxLength(500)
		)
	}),
	message: v.strictObject({ sealed: sealed(2), asks: v.boolean(), seen }),
	note: v.strictObject({ sealed: sealed(1) }),
	check: v.strictObject({ sealed: sealed(1), question: v.picklist(firstCheckQuestions) }),
	assess: v.strictObject({ sealed: sealed(1), seen }),
	people: v.strictObject({ sealed: sealed(1), seen }),
	remedy: v.strictObject({ sealed: sealed(1), lastDay: v.nullable(day), seen }),
	move: v.strictObject({
		event: code,
		outcome: v.optional(v.picklist(outcomes)),
		reason: v.optional(code),
		until: v.optional(day),
		sealed: v.optional(sealed(1)),
		seen
	}),
	ask: v.strictObject({ event: code, outcome: v.optional(v.picklist(outcomes)) }),
	agree: v.strictObject({ id }),
	assign: v.strictObject({ leadId: v.nullable(id), deputyId: v.nullable(id), seen }),
	join: v.strictObject({ staffId: id }),
	task: v.strictObject({ sealed: sealed(1), assigneeId: id, dueOn: v.nullable(day) }),
	taskDone: v.strictObject({ id, done: v.boolean() }),
	letter: v.strictObject({ sealed: sealed(2), seen }),
	step: v.strictObject({
		sealed: sealed(1),
		kind: v.picklist(Object.keys(steps) as StepKind[]),
		needsRelease: v.boolean()
	}),
	stepMove: v.strictObject({ id, event: code, version: seen }),
	stepConsent: v.strictObject({
		id,
		what: v.picklist(['given', 'revoked', 'released']),
		version: seen
	}),
	link: v.strictObject({
		number: v.pipe(v.string(), v.maxLength(40)),
		kind: v.picklist(['related', 'merged'])
	}),
	mandate: v.strictObject({ accepted: v.boolean(), seen }),
	strike: v.strictObject({ id, why: v.picklist(['wrongCase', 'askedFor', 'notNeeded']) }),
	statistics: v.strictObject({
		sealed: sealed(1),
		id,
		stage: v.picklist(stages),
		/** The row of a former closing; its id lay sealed in the case. */
		replaces: v.pipe(v.array(id), v.maxLength(20)),
		kind: v.picklist(caseKinds),
		reporter: v.picklist(reporters),
		subject: v.picklist(subjects),
		category: v.picklist(categories)
	})
} as const;

export type CommandName = keyof typeof commandInputs;
export type CommandInput<N extends CommandName> = v.InferOutput<(typeof commandInputs)[N]>;
/** As it goes over the wire. */
export type CommandWire<N extends CommandName> = v.InferInput<(typeof commandInputs)[N]>;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commandInputs, name);

const caseNumber = v.pipe(v.string(), v.regex(/^\d{9}$/));

/** A page of the inbox, and the cases of one's tasks beside it. */
const mostNumbers = 70;

/** Whose content the browser asks for: of these cases, or of all, page by page. */
export const contentsQuestion = v.strictObject({
	numbers: v.optional(v.pipe(v.array(caseNumber), v.maxLength(mostNumbers))),
	after: v.optional(caseNumber),
	beginningsOnly: v.boolean()
});
export type ContentsQuestion = v.InferOutput<typeof contentsQuestion>;

export const fileQuestion = v.strictObject({
	id,
	kind: v.picklist(['file.original', 'file.copy'])
});
