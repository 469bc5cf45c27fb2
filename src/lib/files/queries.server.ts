import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { FileName } from './files.ts';
import { files } from './tables.server.ts';

/** Names of files whose place the caller may see. */
export async function filesNamed({ db }: { db: Db }, ids: string[]): Promise<FileName[]> {
	if (ids.length === 0) return [];
	const { id, name, mediaType, size } = files;
	return db
		.select({ id, name, mediaType, size })
		.from(files)
		.where(inArray(files.id, ids))
		.orderBy(asc(files.createdAt), asc(files.name), asc(files.id));
}

export type StoredFile = typeof files.$inferSelect;

/** A file with its bytes. Whether somebody may have it is decided by what it is attached to. */
export async function storedFile({ db }: { db: Db }, id: string): Promise<StoredFile | undefined> {
	const [row] = await db.select().from(files).where(eq(files.id, id));
	return row;
}
