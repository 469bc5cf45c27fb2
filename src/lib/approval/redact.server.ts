import type { Ctx } from '../access/ctx.ts';
import { concealIn } from './writes.server.ts';

/**
 * Objections repeat words of the minutes: what is made unreadable there goes here too, in their
 * quotes, their words and their answers. Part of the use case that redacts, which judged the right.
 *
 * @param conceal gives the words back with the secret ones replaced
 * @returns in how many objections they stood
 */
export const redactObjections = (
	{ db }: Pick<Ctx, 'db'>,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> => concealIn({ db }, itemId, conceal);
