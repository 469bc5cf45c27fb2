import { behindTheWall } from '../access/wall.server.ts';
import { attachUploads, removeUpload } from '../cases/attach.server.ts';
import type { CaseFile } from '../cases/case-files.ts';
import { listFiles } from '../cases/open-file.server.ts';
import { findCase } from '../cases/queries.server.ts';
import { notFound } from '../errors/refusal.ts';
import type { Upload } from '../files/uploads.server.ts';
import type { Visit } from './session.server.ts';

type Here = Pick<Visit, 'ctx' | 'epochs' | 'found'>;

/** Files of this case that whoever is here may open, in order. */
export const filesHere = ({ ctx, found, epochs }: Here): Promise<CaseFile[]> =>
	behindTheWall(ctx, (ctx) => listFiles(ctx, found, epochs));

/**
 * What a form changes about files: those ticked go, as long as it is a draft, and new ones are sealed.
 * All of it or nothing.
 *
 * @param uploads from `readUploads`, before any transaction
 * @returns ids of the new ones
 * @throws Refusal 400 `error.file.…`; 404; 409
 */
export function changeFiles(
	{ ctx, epochs, found: { id } }: Here,
	{ uploads, remove = [] }: { uploads: readonly Upload[]; remove?: readonly string[] }
): Promise<string[]> {
	return behindTheWall(ctx, async (ctx) => {
		const found = await findCase(ctx, id);
		const newest = epochs.at(-1);
		if (!found || !newest) throw notFound();
		for (const each of remove) await removeUpload(ctx, found, each);
		return attachUploads(ctx, found, newest, uploads);
	});
}
