import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { files } from './tables.server.ts';

/** @returns undefined if the id belongs to another file */
export async function insertFile(
	{ db }: { db: Db },
	file: typeof files.$inferInsert
): Promise<string | undefined> {
	const [row] = await db
		.insert(files)
		.values(file)
		.onConflictDoNothing()
		.returning({ id: files.id });
	return row?.id;
}

export async function deleteFiles({ db }: { db: Db }, ids: string[]): Promise<void> {
	await db.delete(files).where(inArray(files.id, ids));
}

export async function renameFile({ db }: { db: Db }, id: string, name: string): Promise<void> {
	await db.update(files).set({ name }).where(eq(files.id, id));
}
