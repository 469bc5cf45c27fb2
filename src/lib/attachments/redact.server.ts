import type { Ctx } from '../access/ctx.ts';
import { redactFileNames } from '../files/redact.server.ts';
import { idsIn } from './queries.server.ts';

/**
 * What is made unreadable in the minutes goes from the names of the item's files too, removed ones
 * included. Part of the use case that redacts, which judged it.
 *
 * @returns in how many names the words stood
 */
export async function redactAttachments(
	{ db }: Pick<Ctx, 'db'>,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> {
	return redactFileNames({ db }, await idsIn({ db }, itemId), conceal);
}
