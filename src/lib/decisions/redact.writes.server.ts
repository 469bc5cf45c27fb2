import { eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { decisionOptions, decisions, dissents, votes } from './tables.server.ts';

type Conceal = (words: string) => string;

export async function concealInRows(
	db: Db,
	itemId: string,
	conceal: Conceal,
	hashOf: (wording: string) => string
): Promise<number> {
	const rows = await db
		.select()
		.from(decisions)
		.where(eq(decisions.itemId, itemId))
		.orderBy(decisions.id)
		.for('update');
	let count = 0;
	for (const { id, wording } of rows) {
		const said = wording === null ? null : conceal(wording);
		if (said === null || said === wording) continue;
		count += 1;
		await db
			.update(decisions)
			.set({ wording: said, wordingHash: hashOf(said) })
			.where(eq(decisions.id, id));
	}
	const ids = rows.map(({ id }) => id);
	if (ids.length === 0) return count;
	// Whoever has the old words in a form must not send them again, whichever of these they stood in.
	const version = sql`${decisions.version} + 1`;
	await db.update(decisions).set({ version }).where(inArray(decisions.id, ids));
	return count + (await inOptions(db, ids, conceal)) + (await inVoices(db, ids, conceal));
}

async function inOptions(db: Db, ids: string[], conceal: Conceal): Promise<number> {
	const rows = await db
		.select()
		.from(decisionOptions)
		.where(inArray(decisionOptions.decisionId, ids));
	const told = rows.filter(({ label }) => conceal(label) !== label);
	for (const { id, label } of told)
		await db
			.update(decisionOptions)
			.set({ label: conceal(label) })
			.where(eq(decisionOptions.id, id));
	return told.length;
}

async function inVoices(db: Db, ids: string[], conceal: Conceal): Promise<number> {
	let count = 0;
	for (const table of [votes, dissents] as const) {
		const { id, text, mandate } = table;
		const rows = await db
			.select({ id, text, mandate })
			.from(table)
			.where(inArray(table.decisionId, ids));
		for (const row of rows) {
			const said = { text: conceal(row.text), mandate: conceal(row.mandate) };
			if (said.text === row.text && said.mandate === row.mandate) continue;
			count += 1;
			await db.update(table).set(said).where(eq(id, row.id));
		}
	}
	return count;
}
