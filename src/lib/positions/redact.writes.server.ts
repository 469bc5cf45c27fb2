import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { positions } from './tables.server.ts';

export async function concealInRows(
	db: Db,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> {
	const { id, text, mandate } = positions;
	const rows = await db
		.select({ id, text, mandate })
		.from(positions)
		.where(eq(positions.itemId, itemId))
		.orderBy(id)
		.for('update');
	let count = 0;
	for (const row of rows) {
		const said = { text: conceal(row.text), mandate: conceal(row.mandate) };
		if (said.text === row.text && said.mandate === row.mandate) continue;
		count += 1;
		// Whoever has the old words in a form must not save them again.
		const version = sql`${positions.version} + 1`;
		await db
			.update(positions)
			.set({ ...said, version })
			.where(eq(id, row.id));
	}
	return count;
}
