import { demand, can } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { joiningOf, wiredRecovery } from './ceremony-state.server.ts';
import { currentRecovery, listStaff } from './queries.server.ts';

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
			recovery: recovery ? wiredRecovery(recovery) : null,
			rehearsed: recovery?.rehearsedOn != null,
			can: { sign: signs }
		};
	});
}
