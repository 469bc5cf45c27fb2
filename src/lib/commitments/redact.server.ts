import type { Ctx } from '../access/ctx.ts';
import { concealInRows } from './redact.writes.server.ts';

/**
 * What is made unreadable in the minutes goes from the conditions, proofs and reasons of the
 * commitments under this item too. Part of the use case that redacts, which judged it.
 *
 * @returns in how many rows the words stood
 */
export const redactCommitments = (
	{ db }: Pick<Ctx, 'db'>,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> => concealInRows(db, itemId, conceal);
