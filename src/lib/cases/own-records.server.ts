import { demand } from '../access/access.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { note } from '../offices/ledger.server.ts';
import { standingConflictsOf } from '../offices/queries.server.ts';
import { epochsOf, objectOf, wrapsFor } from '../vault/queries.server.ts';
import { staffName } from '../vault/roster.ts';
import { keyOfEpoch } from '../vault/rows.ts';
import { toWire } from '../vault/wire.ts';
import { recordsOf } from './records.queries.server.ts';
import type { StaffCtx } from './found.server.ts';
import type { RecordView } from './taking-down.ts';
import type { Tie } from './taking-down.ts';

/**
 * What the page for records needs: who is tied to what, and the records of this person that wait to
 * be read back.
 *
 * @throws Refusal 403
 */
export function deskForRecords(
	ctx: StaffCtx
): Promise<{ staffId: string; ties: Tie[]; records: RecordView[] }> {
	demand(ctx, 'case.takeDown', null);
	const { id: staffId, officeId } = ctx.actor;
	return behindTheWall(ctx, async (ctx) => {
		const ties = (await standingConflictsOf(ctx, officeId)).map(({ staffId, name }) => {
			return { staffId, name };
		});
		const records: RecordView[] = [];
		for (const { id, until } of await recordsOf(ctx, staffId)) {
			const record = await viewOf(ctx, id, staffId);
			if (!record) continue;
			records.push({ id, until, ...record });
			await note(ctx, officeId, { action: 'case.read', caseId: id });
		}
		const codes = { count: records.length };
		await note(ctx, officeId, { action: 'case.recordsListed', codes });
		return { staffId, ties, records };
	});
}

async function viewOf(
	ctx: WalledCtx,
	id: string,
	staffId: string
): Promise<Omit<RecordView, 'id' | 'until'> | undefined> {
	const [epoch] = await epochsOf(ctx, id);
	const [own] = await wrapsFor(ctx, id, staffName(staffId));
	const narrative = await objectOf(ctx, id, 'case.narrative');
	if (!epoch?.authorId || !epoch.signature || !own || !narrative) return undefined;
	const birth = { author: staffName(epoch.authorId), signature: epoch.signature };
	const { id: narrativeId, key, box } = narrative;
	const sealed = { key: keyOfEpoch(epoch), birth, wrap: own.wrap };
	return toWire({ ...sealed, narrative: { id: narrativeId, key, box } });
}
