import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import type { StaffCtx } from './as-staff.server.ts';
import { note } from './ledger.server.ts';
import { erasuresOf } from './queries.server.ts';
import * as writes from './writes.server.ts';

/** How long a backup may be kept at most; a promise of the operator. */
export const backupDays = 30;

const mostShown = 200;

export type Erasure = {
	/** Null: drafts, of which `count` were erased that day. */
	number: string | null;
	count: number;
	keysGoneOn: string;
	/** Null: the keys may still lie in free space of the files. */
	scrubbedOn: string | null;
	/** From then on no backup can hold the keys; null until the files were cleaned. */
	backupsGoneOn: string | null;
};

/** The proof, in the transaction that erases; what the audit said of the case goes with it. */
export async function proveErasure(
	ctx: WalledCtx,
	{ id, officeId, number }: { id: string; officeId: string; number: string | null }
): Promise<void> {
	await writes.eraseLedgerOf(ctx, id);
	await writes.insertErasure(ctx, {
		...{ id: randomUUID(), officeId, number },
		caseId: number === null ? null : id,
		keysGoneOn: dayOf(ctx.now)
	});
}

/** What was erased, for the lead of the office; others have no such list. */
export async function listErasures(ctx: StaffCtx): Promise<{ rows: Erasure[]; most: number }> {
	const { actor } = ctx;
	demand(ctx, 'office.audit', actor);
	const rows = await behindTheWall(ctx, async (ctx) => {
		await note(ctx, actor.officeId, { action: 'erasures.read' });
		return erasuresOf(ctx, actor.officeId, mostShown);
	});
	return {
		rows: rows.map((row) => ({
			...row,
			backupsGoneOn: row.scrubbedOn && addDays(row.scrubbedOn, backupDays)
		})),
		most: mostShown
	};
}

export { markScrubbed } from './writes.server.ts';
export { unscrubbed } from './queries.server.ts';
