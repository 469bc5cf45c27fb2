import { badInput } from '../errors/refusal.ts';
import { foreignLimits, readForeignFile, type ForeignFile } from './foreign.ts';
import type { Scan } from './scan.server.ts';

/** A file from outside that was looked at; its bytes are as they came. */
export type Upload = ForeignFile & { bytes: Uint8Array };

/**
 * Looks at what somebody sends with a form, before anything is stored: all of it is taken, or
 * nothing. Empty fields of a form count as no file. Call it outside of a transaction: looking for
 * viruses takes its time.
 *
 * @throws Refusal 400
 */
export async function readUploads(
	given: readonly File[],
	{ most, scan }: { most: number; scan: Scan }
): Promise<Upload[]> {
	const files = given.filter(({ size, name }) => size > 0 || name !== '');
	if (files.length > most) throw badInput('error.file.tooMany');
	if (files.some(({ size }) => size > foreignLimits.bytes)) throw badInput('error.file.tooLarge');
	const uploads: Upload[] = [];
	for (const file of files) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		uploads.push({ ...readForeignFile(bytes, file.name), bytes });
	}
	for (const { bytes } of uploads) await scan(bytes);
	return uploads;
}
