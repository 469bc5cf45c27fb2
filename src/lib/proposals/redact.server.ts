import type { Ctx } from '../access/ctx.ts';
import { redactFileNames } from '../files/redact.server.ts';
import { attachmentsOf } from './history.queries.server.ts';
import { concealInEvents, concealInProposal } from './redact.writes.server.ts';

/**
 * An item repeats the words of the proposal it came from: what is made unreadable there goes from
 * title, reason, history and names of attachments too. Part of the use case that redacts, which
 * judged it.
 *
 * @returns in how many rows the words stood
 */
export async function redactProposal(
	{ db }: Pick<Ctx, 'db'>,
	id: string,
	conceal: (words: string) => string
): Promise<number> {
	const files = (await attachmentsOf({ db }, id)).map((file) => file.id);
	return (
		(await concealInProposal(db, id, conceal)) +
		(await concealInEvents(db, id, conceal)) +
		(await redactFileNames({ db }, files, conceal))
	);
}
