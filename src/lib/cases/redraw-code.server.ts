import type * as v from 'valibot';
import { demand } from '../access/access.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { giveBackKeys, keepCode, keepWraps, revokeCode } from '../vault/keep.server.ts';
import { codesOfCase } from '../vault/queries.server.ts';
import { caseScope } from '../vault/rows.ts';
import type { StaffCtx } from './found.server.ts';
import type { redrawCodeInput } from './take-down.ts';
import { demandFreeLocator, withOwnRecord } from './take-down.server.ts';

/**
 * Another code for a record that is not sent yet: the first was shown once, and nobody wrote it down.
 * It opens nothing any more; one that the person has drawn themselves goes on to.
 *
 * @throws Refusal 403; 404; 409 as `withOwnRecord`, and `takeDown.refusal.again`
 */
export async function redrawCode(
	ctx: StaffCtx,
	{ id, code: { wrap, ...locked } }: v.InferOutput<typeof redrawCodeInput>
): Promise<void> {
	demand(ctx, 'case.takeDown', null);
	await demandFreeLocator(ctx, locked.locator);
	await withOwnRecord(ctx, id, async (ctx, draft) => {
		const drawnOn = dayOf(ctx.now);
		const former = await codesOfCase(ctx, draft.id);
		for (const each of former.filter(({ drawnByOffice }) => drawnByOffice)) {
			await giveBackKeys(ctx, `code/${each.id}`, draft.id);
			await revokeCode(ctx, each.id, drawnOn);
		}
		const party = former[0]?.party ?? 'complainant';
		const drawn = { caseId: draft.id, party, vouchedIn: 1, drawnByOffice: true, drawnOn };
		await keepCode(ctx, { ...locked, ...drawn });
		const scope = caseScope('shared', draft.id, 1);
		await keepWraps(ctx, scope, [{ name: `code/${locked.id}`, wrap }]);
		await note(ctx, draft.officeId, { action: 'code.replaced', caseId: draft.id });
	});
}
