import type { Ctx } from '../access/ctx.ts';
import { concealInRows } from './redact.writes.server.ts';

/**
 * What is made unreadable in the minutes goes from the texts and mandates of the
 * positions under this item too. Part of the use case that redacts, which judged it.
 *
 * @returns in how many rows the words stood
 */
export const redactPositions = (
	{ db }: Pick<Ctx, 'db'>,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> => concealInRows(db, itemId, conceal);
