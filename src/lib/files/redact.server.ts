import type { Db } from '../db/db.server.ts';
import { nameWithout } from './name.ts';
import { filesNamed } from './queries.server.ts';
import { renameFile } from './writes.server.ts';

/**
 * What is made unreadable goes from the names of these files too; what stands inside of them stays.
 * Part of the use case that redacts, which judged it.
 *
 * @returns in how many names the words stood
 */
export async function redactFileNames(
	{ db }: { db: Db },
	ids: string[],
	conceal: (words: string) => string
): Promise<number> {
	let count = 0;
	for (const { id, name } of await filesNamed({ db }, ids)) {
		const said = nameWithout(name, conceal);
		if (said === name) continue;
		count += 1;
		await renameFile({ db }, id, said);
	}
	return count;
}
