import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { agendaItems } from './tables.server.ts';

/** What an item is called. Not scoped: for somebody who holds an invitation to just that item. */
export async function titleOfItem({ db }: { db: Db }, id: string): Promise<string> {
	const [row] = await db
		.select({ title: agendaItems.title })
		.from(agendaItems)
		.where(eq(agendaItems.id, id));
	return row?.title ?? '';
}
