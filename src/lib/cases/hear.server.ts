import { demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { keepObjects } from '../vault/keep.server.ts';
import type { SealedRow } from '../vault/rows.ts';
import type { FoundCase } from './found.ts';
import { byOf, moveCase } from './move.server.ts';
import { findCase, holdCase, nextSequence } from './queries.server.ts';
import * as writes from './writes.server.ts';

/** The case of whoever is here with a code, as it is now and until the transaction ends. */
export async function holdOwnCase(ctx: WalledCtx): Promise<FoundCase> {
	const { actor } = ctx;
	if (actor.kind !== 'returner') throw notFound();
	await holdCase(ctx, actor.caseId);
	const found = await findCase(ctx, actor.caseId);
	if (!found) throw notFound();
	return found;
}

/**
 * What somebody outside wrote. It answers a question, wakes a case that rests, and waits for an
 * answer.
 *
 * @param message sealed as `message.body` to the newest epoch; undefined where they sent files only
 * @throws Refusal 403; 409 for a draft, or `case.epochOver`
 */
export async function hearMessage(
	ctx: WalledCtx,
	found: FoundCase,
	message: SealedRow | undefined
): Promise<void> {
	demand(ctx, 'case.write', found);
	if (found.state === 'draft' || found.state === 'anonymised')
		throw conflict('case.refusal.notNow');
	if (message) await addEntry(ctx, found, message);
	await writes.markWaiting(ctx, found.id);
	const { actor } = ctx;
	const speaks = actor.kind === 'returner' && (actor.party === 'complainant' || actor.mandated);
	if (!speaks) return;
	if (found.state === 'clarification') await moveCase(ctx, found, { event: 'answerQuestion' });
	if (found.state === 'dormant') await moveCase(ctx, found, { event: 'resume' });
}

async function addEntry(ctx: WalledCtx, found: FoundCase, message: SealedRow): Promise<void> {
	const { id: caseId, officeId } = found;
	await keepObjects(ctx, [message]);
	const sequence = await nextSequence(ctx, caseId);
	const entry = { id: message.id, caseId, sequence, kind: 'message', ...byOf(ctx) } as const;
	await writes.insertEntry(ctx, { ...entry, on: dayOf(ctx.now) });
	await note(ctx, officeId, { action: 'case.written', caseId, codes: { kind: 'message' } });
}

/** "Yes, what you took down is right." Once; a correction is a message. */
export async function confirmRecord(ctx: WalledCtx, found: FoundCase): Promise<void> {
	demand(ctx, 'case.write', found);
	if (found.takenDownById === null || found.recordConfirmedOn !== null)
		throw conflict('case.refusal.notNow');
	await writes.markConfirmed(ctx, found.id, dayOf(ctx.now));
	await note(ctx, found.officeId, { action: 'case.recordConfirmed', caseId: found.id });
}
