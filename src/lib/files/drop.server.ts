import type { Db } from '../db/db.server.ts';
import { deleteFiles } from './writes.server.ts';

/** Bytes that nothing points to any more are gone for good. */
export async function dropFiles(at: { db: Db }, ids: string[]): Promise<void> {
	if (ids.length > 0) await deleteFiles(at, ids);
}
