import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { files } from './tables.server.ts';

export async function insertFile(
	{ db }: { db: Db },
	file: Omit<typeof files.$inferInsert, 'id'>
): Promise<string> {
	const [row] = await db.insert(files).values(file).returning({ id: files.id });
	if (!row) throw new Error('The file was not stored.');
	return row.id;
}

export async function deleteFiles({ db }: { db: Db }, ids: string[]): Promise<void> {
	await db.delete(files).where(inArray(files.id, ids));
}

export async function renameFile({ db }: { db: Db }, id: string, name: string): Promise<void> {
	await db.update(files).set({ name }).where(eq(files.id, id));
}
