import { demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { notFound } from '../errors/refusal.ts';
import { staffOfPerson } from './queries.server.ts';

/**
 * Whoever leads the office, also before its first list was signed: then nobody is of the staff yet,
 * and somebody must prepare it.
 *
 * @throws Refusal 404 for everybody else
 */
export async function asLead(ctx: Ctx): Promise<Ctx & { actor: Staff }> {
	const { actor } = ctx;
	ctx.decisions.note();
	if (actor.kind !== 'person' || actor.byLink) throw notFound();
	const row = await behindTheWall(ctx, (ctx) => staffOfPerson(ctx, actor.id));
	if (!row?.officeLead) throw notFound();
	demand(ctx, 'office.lead', row);
	const { id, officeId, officeLead, ombudsperson, caseworker } = row;
	const roles = { officeLead, ombudsperson, caseworker };
	const staff: Staff = {
		kind: 'staff',
		id,
		personId: actor.id,
		name: actor.name,
		officeId,
		...roles
	};
	return { ...ctx, actor: staff };
}
