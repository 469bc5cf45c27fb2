import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { commitments } from './tables.server.ts';

export async function concealInRows(
	db: Db,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> {
	const { id, doneWhen, evidence, droppedReason } = commitments;
	const rows = await db
		.select({ id, doneWhen, evidence, droppedReason })
		.from(commitments)
		.where(eq(commitments.itemId, itemId));
	let count = 0;
	for (const { id: which, ...words } of rows) {
		const said = {
			doneWhen: conceal(words.doneWhen),
			evidence: conceal(words.evidence),
			droppedReason: conceal(words.droppedReason)
		};
		if (JSON.stringify(said) === JSON.stringify(words)) continue;
		count += 1;
		await db.update(commitments).set(said).where(eq(id, which));
	}
	return count;
}
