import { randomUUID } from 'node:crypto';
import { attachUploads } from '../cases/attach.server.ts';
import { hearMessage } from '../cases/hear.server.ts';
import { badInput } from '../errors/refusal.ts';
import type { Upload } from '../files/uploads.server.ts';
import { onOwnCase, type Here } from './own-case.server.ts';

type Written = { message: string; uploads: readonly Upload[] };

/**
 * A message to the office, with files: sealed in memory, all of it or nothing.
 *
 * @throws Refusal 400 `returning.write.missing`, `error.file.…`; 403; 409
 */
export async function writeMessage(here: Here, { message, uploads }: Written): Promise<void> {
	if (message === '' && uploads.length === 0) throw badInput('returning.write.missing');
	await onOwnCase(here, async (ctx, { found, to, seal }) => {
		const sealed = message === '' ? undefined : seal('message.body', randomUUID(), message);
		await hearMessage(ctx, found, sealed);
		await attachUploads(ctx, found, to, uploads);
	});
}
