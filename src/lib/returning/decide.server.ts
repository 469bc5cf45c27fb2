import { randomUUID } from 'node:crypto';
import { confirmRecord, hearMessage } from '../cases/hear.server.ts';
import { moveCase } from '../cases/move.server.ts';
import { keepObjects } from '../vault/keep.server.ts';
import { onOwnCase, type Here } from './own-case.server.ts';

/** Ends it, whatever the office thinks of it. Words of theirs are sealed under the record of it. */
export const withdrawCase = (here: Here, { words }: { words: string }): Promise<void> =>
	onOwnCase(here, async (ctx, { found, seal }) => {
		const id = randomUUID();
		await moveCase(ctx, found, { event: 'withdraw', id });
		if (words !== '') await keepObjects(ctx, [seal('reason.body', id, words)]);
	});

/**
 * Opens a closed case again, in the weeks after its letter.
 *
 * @throws Refusal 400 without reason; 403; 409 `returning.object.over`
 */
export const objectToClosing = (
	here: Here,
	{ reason, words }: { reason: string; words: string }
): Promise<void> =>
	onOwnCase(here, async (ctx, { found, seal }) => {
		const id = randomUUID();
		await moveCase(ctx, found, { event: 'object', id, reason, sealedReason: true });
		await keepObjects(ctx, [seal('reason.body', id, words)]);
		await hearMessage(ctx, found, undefined);
	});

/** "Yes, what you took down is right." */
export const confirmOwnRecord = (here: Here): Promise<void> =>
	onOwnCase(here, (ctx, { found }) => confirmRecord(ctx, found));
