import type { WalledCtx } from '../access/wall.server.ts';
import { conflict } from '../errors/refusal.ts';
import { latestEpoch } from './queries.server.ts';
import type { SealedRow } from './rows.ts';
import * as writes from './writes.server.ts';

/**
 * Stores what somebody sealed. It must be sealed to the newest epoch: whoever left may hold the key
 * of an older one.
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
	if (newest?.epoch !== row.epoch) throw conflict('case.epochOver');
}

export {
	changeParty,
	deleteObjects as strikeObjects,
	deleteSession as endReturn,
	deleteSessionsBefore as forgetOldReturns,
	deleteWraps as takeKeysOf,
	insertCode as keepCode,
	insertEpoch as keepEpoch,
	insertSession as keepReturn,
	insertWraps as keepWraps,
	renewSession as keepReturnGoing,
	replaceObject as keepVersion,
	revokeCode,
	signEpoch as keepBirth
} from './writes.server.ts';
