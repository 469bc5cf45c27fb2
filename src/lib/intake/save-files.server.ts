import type { Ctx } from '../access/ctx.ts';
import { caseFileLimits } from '../cases/case-files.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Scan } from '../files/scan.server.ts';
import { readUploads } from '../files/uploads.server.ts';
import type { MessageKey, Values } from '../i18n/text.ts';
import { changeFiles } from '../returning/files.server.ts';
import type { Buckets } from './buckets.server.ts';
import { writerOf } from './door.server.ts';
import { doors } from './doors.server.ts';

export type SentFiles = {
	given: readonly File[];
	/** Ids of those that are to go again. */
	remove: readonly string[];
	network: string;
};

/** Why files were not taken, for a sentence beside their field. */
export type FilesRefused = { key: MessageKey; values?: Values };

/**
 * Adds files to a draft whose text is saved already, and takes others out of it: all of it or nothing.
 *
 * @param cookie of whoever is writing
 * @returns undefined if it worked
 */
export async function saveFiles(
	ctx: Ctx,
	cookie: string | undefined,
	{ given, remove, network }: SentFiles,
	{ scan, door = doors.file }: { scan: Scan; door?: Buckets }
): Promise<FilesRefused | undefined> {
	const files = given.filter(({ size, name }) => size > 0 || name !== '');
	if (files.length === 0 && remove.length === 0) return undefined;
	const wait = Math.max(0, ...files.map(() => door.take(network, ctx.now)));
	if (wait > 0) return { key: 'intake.problem.busy', values: { seconds: Math.ceil(wait / 1000) } };
	try {
		const uploads = await readUploads(files, { most: caseFileLimits.atOnce, scan });
		const visit = await writerOf(ctx, cookie);
		if (!visit) return { key: 'intake.problem.sent' };
		await changeFiles(visit, { uploads, remove });
		visit.forget();
		return undefined;
	} catch (reason) {
		if (!(reason instanceof Refusal)) throw reason;
		return { key: reason.key };
	}
}
