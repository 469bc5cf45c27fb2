import type { WalledCtx } from '../access/wall.server.ts';
import { badInput } from '../errors/refusal.ts';
import { mostFileBytes } from './files.ts';
import { demandNewestEpoch } from './keep.server.ts';
import { isRandomId } from './scopes.ts';
import type { ScopeColumns } from './rows.ts';
import type { SealedUpload } from './sealed-uploads.ts';
import * as writes from './writes.server.ts';

/** Header, tags and Padmé: at most an eighth more than what was sealed. */
const mostBoxBytes = mostFileBytes + mostFileBytes / 8;

/**
 * Stores what was sealed, on the server or in a browser: name, original and copy, or nothing.
 *
 * @throws Refusal 400; 409 `case.epochOver`
 */
export async function keepUpload(
	ctx: WalledCtx,
	scope: ScopeColumns,
	{ id, about, original, copy }: SealedUpload
): Promise<void> {
	if (!isRandomId(id)) throw badInput('error.incomplete');
	const boxes = [original, ...(copy ? [copy] : [])].map(({ box }) => box.length);
	if (boxes.some((length) => length > mostBoxBytes)) throw badInput('error.file.tooLarge');
	await demandNewestEpoch(ctx, scope);
	const row = { ...scope, id, sequence: 0 };
	await writes.insertObjects(ctx, [{ ...row, kind: 'file.name', ...about }]);
	await writes.insertFile(ctx, { ...row, kind: 'file.original', ...original });
	if (copy) await writes.insertFile(ctx, { ...row, kind: 'file.copy', ...copy });
}
