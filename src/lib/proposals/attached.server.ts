import type { Ctx } from '../access/ctx.ts';
import { storedFile, type StoredFile } from '../files/queries.server.ts';
import { mayReadFile } from './queries.server.ts';

/** A file of a proposal the actor may read; every other file does not exist for them. */
export async function attachedFile(ctx: Ctx, fileId: string): Promise<StoredFile | undefined> {
	return (await mayReadFile(ctx, fileId)) ? storedFile(ctx, fileId) : undefined;
}
