import { hash } from 'node:crypto';
import type { Ctx } from '../access/ctx.ts';
import { concealInRows } from './redact.writes.server.ts';

/**
 * Frozen wordings, options, reasons of votes and dissents under an item repeat words of the minutes:
 * what is made unreadable there goes here too. Part of the use case that redacts, which judged it.
 *
 * @returns in how many rows the words stood
 */
export const redactDecisions = (
	{ db }: Pick<Ctx, 'db'>,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> =>
	concealInRows(db, itemId, conceal, (wording) => hash('sha256', wording, 'hex'));
