import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { agendaItems } from './tables.server.ts';

/** @returns whether the title is another one now */
export async function concealInTitle(
	db: Db,
	id: string,
	conceal: (words: string) => string
): Promise<boolean> {
	const [row] = await db
		.select({ title: agendaItems.title })
		.from(agendaItems)
		.where(eq(agendaItems.id, id))
		.for('update');
	const title = row && conceal(row.title);
	if (!title || title === row.title) return false;
	const version = sql`${agendaItems.version} + 1`;
	await db.update(agendaItems).set({ title, version }).where(eq(agendaItems.id, id));
	return true;
}
