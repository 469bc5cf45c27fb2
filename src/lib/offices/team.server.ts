import { demand, can } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import type { PenOffer } from '../vault/pens.ts';
import { toWire, type Wire } from '../vault/wire.ts';
import { joiningOf, wiredRecovery } from './ceremony-state.server.ts';
import { currentRecovery, listStaff, pensOffered } from './queries.server.ts';

export type ReadyToLead = { id: string; offer: Wire<PenOffer> };

/** The people of the office; what they may do stands on the signed list, which the page reads. */
export async function teamOf(ctx: Ctx & { actor: Staff }) {
	const { actor } = ctx;
	demand(ctx, 'office.enter', actor);
	return behindTheWall(ctx, async (ctx) => {
		const recovery = await currentRecovery(ctx, actor.officeId);
		const staff = await listStaff(ctx, actor.officeId);
		const signs = can(actor, 'office.sign', actor);
		return {
			me: actor.id,
			here: staff.filter(({ state }) => state === 'active').map(({ id, name }) => ({ id, name })),
			joining: signs ? await joiningOf(ctx, actor.officeId) : [],
			ready: await readyToLead(ctx, actor.officeId),
			recovery: recovery ? wiredRecovery(recovery) : null,
			rehearsed: recovery?.rehearsedOn != null,
			can: { sign: signs }
		};
	});
}

/** Each with the pen they offer; the lead’s browser looks at the signature under it. */
async function readyToLead(ctx: WalledCtx, officeId: string): Promise<ReadyToLead[]> {
	const offered = await pensOffered(ctx, officeId);
	return offered.flatMap(({ id, pen, sealed, signature }) =>
		pen && sealed && signature ? [{ id, offer: toWire({ pen, sealed, signature }) }] : []
	);
}
