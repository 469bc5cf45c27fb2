import type { Ctx } from '../access/ctx.ts';
import { leadsBackTo } from './hashes.server.ts';
import { itemHashesOf, redactionsIn } from './redact.queries.server.ts';

/** Whether a version had this hash, and nothing but redactions made another one of it since. */
export async function wasBefore(
	{ db }: Pick<Ctx, 'db'>,
	versionId: string,
	hash: string
): Promise<boolean> {
	const items = await itemHashesOf({ db }, versionId);
	return leadsBackTo(hash, items, await redactionsIn({ db }, versionId));
}
