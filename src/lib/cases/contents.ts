import * as v from 'valibot';
import { categories } from './categories.ts';
import { stages } from './counted.ts';
import { firstCheckQuestions } from './guards.ts';
import { deliveries, instructions, remedies, type Remedy } from './remedies.ts';
import { subjects } from './subjects.ts';

/**
 * What lies sealed where a kind holds more than one text: JSON of these shapes. The server never
 * sees it; browsers, the return page and the demo town share it. `message.body`, `note.body`,
 * `reason.body`, `letter.body`, `task.body` and `statement.answer` are plain texts.
 */

const words = v.string();

/** `message.translation`, `letter.translation`: the same in another language, and who put it so. */
export const translationContent = v.object({ language: words, text: words, by: words });
export type TranslationContent = v.InferOutput<typeof translationContent>;

/** `assessment.body`: the answer to one question of the first check. */
export const checkAnswers = ['yes', 'no', 'open'] as const;
export const checkContent = v.object({
	question: v.picklist(firstCheckQuestions),
	answer: v.picklist(checkAnswers),
	note: words
});
export type CheckContent = v.InferOutput<typeof checkContent>;

/** `case.category.assessed`: what the office takes it for; what was reported stands beside it. */
export const assessmentContent = v.object({
	subject: v.picklist(subjects),
	reported: v.array(v.picklist(categories)),
	assessed: v.array(v.picklist(categories)),
	/** Finer ones of the office, by their ids; those above name what they count as. */
	reportedOwn: v.optional(v.array(words), []),
	assessedOwn: v.optional(v.array(words), []),
	/** Of several the one it is counted under. */
	main: v.optional(v.picklist(categories)),
	/** Authorities, organisations, operators it is about. */
	organisations: v.array(words),
	places: v.array(words)
});

/** `case.statistics`: the random id of the row in which this case is counted. */
export const countedContent = v.object({ row: words, stage: v.picklist(stages) });

/** `case.people`: the parties, as the office knows them. */
export const peopleContent = v.array(
	v.object({ name: words, part: words, reach: words, note: words })
);

/** `case.remedy`: what was read off the notice. */
export const remedyContent = v.object({
	remedy: v.picklist(Object.keys(remedies) as Remedy[]),
	instruction: v.picklist(instructions),
	delivery: v.picklist(deliveries),
	on: words
});

/** `statement.question`, in the shared scope: the complainant sees and releases exactly this. */
export const statementContent = v.object({
	recipient: words,
	purpose: words,
	passage: words
});
export type StatementContent = v.InferOutput<typeof statementContent>;

/** `referral.body`, in the shared scope. */
export const referralContent = v.object({ place: words, why: words, reach: words });
export type ReferralContent = v.InferOutput<typeof referralContent>;

/** What was sealed as one of these; undefined where it is something else. */
export function readContent<S extends v.GenericSchema>(
	schema: S,
	sealed: string
): v.InferOutput<S> | undefined {
	try {
		const parsed = v.safeParse(schema, JSON.parse(sealed));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}
