import { can } from '../access/access.ts';
import { tableRoles, type TableRole } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { inviterOf } from '../identity/people.queries.server.ts';
import { hasChair } from './seats.queries.server.ts';

/** The roles whose seats the actor may add, fill and end at this table: for `can` and for choices. */
export async function rolesToManage(ctx: Ctx, roundtableId: string): Promise<TableRole[]> {
	const led = await hasChair(ctx, roundtableId);
	return tableRoles.filter((role) =>
		can(ctx.actor, 'seat.manage', { roundtableId, role, hasChair: led })
	);
}

/** Those of these people for whom the actor may make a new link to their first password. */
export async function mayRenew(ctx: Ctx, invited: { id: string }[]): Promise<string[]> {
	const ids: string[] = [];
	for (const { id } of invited) {
		const invitedById = await inviterOf(ctx, id);
		if (can(ctx.actor, 'person.renewInvitation', { id, invitedById })) ids.push(id);
	}
	return ids;
}
