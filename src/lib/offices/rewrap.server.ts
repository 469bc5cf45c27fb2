import * as v from 'valibot';
import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { forgetOldRecoveries, keepWraps } from '../vault/keep.server.ts';
import { epochOf, wrapsBeforeRecovery } from '../vault/recovery.queries.server.ts';
import { staffName } from '../vault/roster.ts';
import type { ScopeColumns } from '../vault/rows.ts';
import { scopeNameSchema, toWire, wrapSchema } from '../vault/wire.ts';
import type { StaffCtx } from './as-staff.server.ts';
import { note } from './ledger.server.ts';
import { currentRecovery } from './queries.server.ts';

/** After a recovery was replaced: one’s own keys, for the browser to wrap them to the new one. */
export async function wrapsToRenew(ctx: StaffCtx) {
	const { id, officeId } = ctx.actor;
	demand(ctx, 'office.enter', ctx.actor);
	return behindTheWall(ctx, async (ctx) => {
		const recovery = await currentRecovery(ctx, officeId);
		if (!recovery) return toWire({ wraps: [] });
		return toWire({ wraps: await wrapsBeforeRecovery(ctx, staffName(id), recovery.id) });
	});
}

export const renewedWrapsInput = v.strictObject({
	wraps: v.pipe(
		v.array(v.strictObject({ scope: scopeNameSchema, epoch: v.number(), wrap: wrapSchema })),
		v.maxLength(200)
	)
});

export async function keepRenewed(
	ctx: StaffCtx,
	{ wraps }: v.InferOutput<typeof renewedWrapsInput>
): Promise<void> {
	const { officeId } = ctx.actor;
	demand(ctx, 'office.enter', ctx.actor);
	await behindTheWall(ctx, async (ctx) => {
		const recovery = await currentRecovery(ctx, officeId);
		if (!recovery) return;
		for (const { scope, epoch, wrap } of wraps) {
			const [type, scopeId] = scope.split('/') as [ScopeColumns['scopeType'], string];
			const row = await epochOf(ctx, type, scopeId, epoch);
			if (!row) continue;
			await keepWraps(ctx, row, [{ name: `recovery/${recovery.id}`, wrap }]);
			await forgetOldRecoveries(ctx, row, recovery.id);
		}
		await note(ctx, officeId, { action: 'recovery.wrapped', codes: { keys: wraps.length } });
	});
}
