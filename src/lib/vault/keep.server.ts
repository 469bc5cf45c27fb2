import type { WalledCtx } from '../access/wall.server.ts';
import { conflict } from '../errors/refusal.ts';
import { latestEpoch } from './queries.server.ts';
import type { RecipientName } from './recipients.ts';
import type { SealedRow } from './rows.ts';
import * as writes from './writes.server.ts';

/**
 * Stores what somebody sealed. It must be sealed to the newest epoch, and nobody who held its key may
 * be gone: the page begins the next one then.
 *
 * @throws Refusal 409 `case.epochOver`; nothing is stored, and the page seals again
 */
export async function keepObjects(ctx: WalledCtx, rows: readonly SealedRow[]): Promise<void> {
	for (const row of rows) await demandNewestEpoch(ctx, row);
	await writes.insertObjects(ctx, rows);
}

export async function demandNewestEpoch(
	ctx: WalledCtx,
	row: Pick<SealedRow, 'scopeType' | 'scopeId' | 'epoch'>
) {
	const newest = await latestEpoch(ctx, row.scopeType, row.scopeId);
	// Who came by a code cannot begin an epoch. What they write is read by those who are left.
	const over = ctx.actor.kind === 'staff' && newest?.over;
	if (newest?.epoch !== row.epoch || over) throw conflict('case.epochOver');
}

/**
 * Takes the keys of somebody who could use them: of one case, or of all. They may have kept them, so
 * what they could read is over, and the next write begins a new epoch. (`giveBackKeys` is for those
 * who never had them opened, and for a recovery that was replaced.)
 */
export async function takeKeysOf(
	ctx: WalledCtx,
	name: RecipientName,
	caseId?: string
): Promise<void> {
	await writes.endEpochsOf(ctx, await writes.deleteWraps(ctx, name, caseId));
}

export {
	changeParty,
	deleteObjects as strikeObjects,
	deleteOldRecoveries as forgetOldRecoveries,
	deleteSession as endReturn,
	deleteNotices as forgetNotices,
	deleteSealed as eraseSealed,
	deleteNoticesDue as forgetNoticesDue,
	deleteSessionsBefore as forgetOldReturns,
	deleteWraps as giveBackKeys,
	forgetWritten as forgetWrittenCode,
	insertCode as keepCode,
	insertEpoch as keepEpoch,
	insertSession as keepReturn,
	insertWraps as keepWraps,
	renewSession as keepReturnGoing,
	replaceNotice as keepNotice,
	keepNoticesUntil,
	renewVoucher,
	replaceObject as keepVersion,
	revokeCode,
	signEpoch as keepBirth
} from './writes.server.ts';
