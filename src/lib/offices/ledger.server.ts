import type { WalledCtx } from '../access/wall.server.ts';
import type { AuditCodes } from '../audit/record.server.ts';
import { nextLink, noEntries } from '../vault/audit-chain.ts';
import { loadSodium } from '../vault/sodium.ts';
import { holdLedgerHead } from './queries.server.ts';
import * as writes from './writes.server.ts';

type Deed = {
	/** `case.read`, `case.denied`, `key.wrapped` … */
	action: string;
	caseId?: string | null;
	/** Codes, ids and counts; never what somebody wrote. */
	codes?: AuditCodes;
};

/**
 * Adds to the audit chain of an office, in the transaction of the deed itself: reads and denials too.
 * Whoever adds at the same time waits for the end of the other's transaction.
 */
export async function note(ctx: WalledCtx, officeId: string, deed: Deed): Promise<void> {
	const { action, caseId = null, codes = {} } = deed;
	const { actor, now } = ctx;
	const sodium = await loadSodium();
	const stored = await holdLedgerHead(ctx, officeId);
	const staffId = actor.kind === 'staff' ? actor.id : null;
	const by = actor.kind === 'returner' ? actor.party : actor.kind;
	const payload = { action, at: now.toISOString(), by, staffId, caseId, ...codes };
	const entry = nextLink(sodium, officeId, stored ?? noEntries, payload);
	await writes.insertLedgerEntry(ctx, {
		...entry,
		payload: entry.text,
		officeId,
		at: now,
		caseId,
		staffId
	});
	await writes.moveLedgerHead(ctx, { officeId, sequence: entry.sequence, link: entry.link });
}
