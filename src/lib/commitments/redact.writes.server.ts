import { eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { CommitmentFacts } from './commitments.ts';
import { commitmentEvents, commitments } from './tables.server.ts';

type Conceal = (words: string) => string;

export async function concealInRows(db: Db, itemId: string, conceal: Conceal): Promise<number> {
	const { id, doneWhen, evidence, droppedReason } = commitments;
	const rows = await db
		.select({ id, doneWhen, evidence, droppedReason })
		.from(commitments)
		.where(eq(commitments.itemId, itemId))
		.orderBy(id)
		.for('update');
	let count = 0;
	for (const { id: which, ...words } of rows) {
		const said = {
			doneWhen: conceal(words.doneWhen),
			evidence: conceal(words.evidence),
			droppedReason: conceal(words.droppedReason)
		};
		if (JSON.stringify(said) === JSON.stringify(words)) continue;
		count += 1;
		// Whoever has the old words in a form must not save them again.
		const version = sql`${commitments.version} + 1`;
		await db
			.update(commitments)
			.set({ ...said, version })
			.where(eq(id, which));
	}
	const ids = rows.map((row) => row.id);
	return count + (ids.length === 0 ? 0 : await inHistory(db, ids, conceal));
}

/** What was said when it was changed or settled, and what it said before. */
async function inHistory(db: Db, ids: string[], conceal: Conceal): Promise<number> {
	const { id, note, was, commitmentId } = commitmentEvents;
	const rows = await db
		.select({ id, note, was })
		.from(commitmentEvents)
		.where(inArray(commitmentId, ids));
	let count = 0;
	for (const row of rows) {
		const before = row.was as CommitmentFacts | null;
		const said = {
			note: conceal(row.note),
			was: before && { ...before, doneWhen: conceal(before.doneWhen) }
		};
		const same = said.note === row.note && said.was?.doneWhen === before?.doneWhen;
		if (same) continue;
		count += 1;
		await db.update(commitmentEvents).set(said).where(eq(id, row.id));
	}
	return count;
}
