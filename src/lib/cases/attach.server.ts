import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { badInput, conflict, notFound, Refusal } from '../errors/refusal.ts';
import type { Upload } from '../files/uploads.server.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { keepUpload } from '../vault/keep-uploads.server.ts';
import { strikeObjects } from '../vault/keep.server.ts';
import { caseScope, type ScopeColumns } from '../vault/rows.ts';
import type { EpochKey } from '../vault/scopes.ts';
import { sealUpload, type SealedUpload } from '../vault/sealed-uploads.ts';
import { loadSodium } from '../vault/sodium.ts';
import { caseFileLimits } from './case-files.ts';
import type { FoundCase } from './found.ts';
import { byOf } from './move.server.ts';
import { fileEntriesOf, holdCase, nextSequence } from './queries.server.ts';
import * as writes from './writes.server.ts';

/**
 * Files of somebody with a code: the server seals them in memory, to the key of their case, and
 * forgets them. Part of the transaction in which the rest of their form is stored.
 *
 * @param to the newest epoch of `shared`, computed from the key that the code opened
 * @returns their ids, in order
 * @throws Refusal 400, 403, 409
 */
export async function attachUploads(
	ctx: WalledCtx,
	found: FoundCase,
	to: EpochKey,
	uploads: readonly Upload[]
): Promise<string[]> {
	const sodium = await loadSodium();
	const sealed = uploads.map((upload) => sealUpload(sodium, to, randomUUID(), upload));
	await attachSealed(ctx, found, caseScope('shared', found.id, to.epoch), sealed);
	return sealed.map(({ id }) => id);
}

/** Files that are sealed already: staff do that in their browser. */
export async function attachSealed(
	ctx: WalledCtx,
	found: FoundCase,
	scope: ScopeColumns,
	sealed: readonly SealedUpload[]
): Promise<void> {
	demand(ctx, 'case.write', found);
	if (found.state === 'anonymised') throw conflict('case.refusal.notNow');
	if (scope.caseId !== found.id || scope.scopeId !== found.id) throw notFound();
	await holdCase(ctx, found.id);
	await demandRoom(ctx, found, sealed.length);
	for (const upload of sealed) {
		await stored(() => keepUpload(ctx, scope, upload));
		const place = { caseId: found.id, sequence: await nextSequence(ctx, found.id) };
		const entry = { id: upload.id, ...place, kind: 'file', ...byOf(ctx) } as const;
		await writes.insertEntry(ctx, { ...entry, on: dayOf(ctx.now) });
		await note(ctx, found.officeId, { action: 'file.added', caseId: found.id });
	}
}

async function demandRoom(ctx: WalledCtx, { id, state }: FoundCase, more: number): Promise<void> {
	const there = (await fileEntriesOf(ctx, id)).length;
	const { atOnce, everPerCase } = caseFileLimits;
	const most = state === 'draft' ? atOnce : everPerCase;
	if (more > atOnce || there + more > most) throw badInput('error.file.tooMany');
}

/** Takes a file out of a draft again. After sending, nothing of a case disappears unseen. */
export async function removeUpload(ctx: WalledCtx, found: FoundCase, id: string): Promise<void> {
	demand(ctx, 'case.write', found);
	if (found.state !== 'draft') throw conflict('case.refusal.notNow');
	const entry = (await fileEntriesOf(ctx, found.id)).find((each) => each.id === id);
	if (!entry) throw notFound();
	await strikeObjects(ctx, id);
	await writes.deleteEntry(ctx, id);
	await note(ctx, found.officeId, { action: 'file.removed', caseId: found.id });
}

/** A full disk is told as what it is, and not as a fault of the product. */
async function stored(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (reason) {
		if (isOutOfSpace(reason)) throw new Refusal(400, 'error.file.notStored');
		throw reason;
	}
}

/** Class 53 of PostgreSQL: no room on the disk, no memory. */
function isOutOfSpace(reason: unknown): boolean {
	if (!(reason instanceof Error)) return false;
	const code = 'code' in reason ? String(reason.code) : '';
	return code.startsWith('53') || isOutOfSpace(reason.cause);
}
