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

export type FileHash = { name: string; size: number; hash: string };

/** Names and SHA-256 of files, by id, for whoever may see their place. */
export async function hashesOf({ db }: { db: Db }, ids: string[]): Promise<Map<string, FileHash>> {
	if (ids.length === 0) return new Map();
	const { id, name, size, hash } = files;
	const rows = await db.select({ id, name, size, hash }).from(files).where(inArray(files.id, ids));
	return new Map(rows.map(({ id, ...file }) => [id, file]));
}
