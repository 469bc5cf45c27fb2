import type { Ctx } from '../access/ctx.ts';
import { concealInMails } from './redact.writes.server.ts';

/** Links stay whole: they hold no words of people, and a torn one helps nobody. */
const link = /(https?:\/\/\S+)/u;

/**
 * Mails repeat titles, proposals and reasons: what is made unreadable in the minutes of a table goes
 * from its mails in the outbox too, whether they wait, failed, are kept, or (their subjects) were
 * sent. What was sent is with its recipients. Part of the use case that redacts, which judged it.
 *
 * @returns in how many mails the words stood
 */
export const redactMails = (
	{ db }: Pick<Ctx, 'db'>,
	roundtableId: string,
	conceal: (words: string) => string
): Promise<number> =>
	concealInMails(db, roundtableId, (words) =>
		words
			.split(link)
			.map((part, index) => (index % 2 === 1 ? part : conceal(part)))
			.join('')
	);
