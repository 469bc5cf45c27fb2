import { system, type Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { notFound } from '../errors/refusal.ts';
import { note } from './ledger.server.ts';
import { staffOfPerson, theOffice } from './queries.server.ts';

/** A request of somebody of the office, in its space. */
export type StaffCtx = Ctx & { actor: Staff };

/**
 * The same request in the space of the office: the person with their rights there, and none of those
 * they have at tables. Who draws their keys and is not admitted yet has no rights here either.
 *
 * @throws Refusal 404 for everybody else: whether there is an office is not told either
 */
export async function asStaff(ctx: Ctx): Promise<StaffCtx> {
	ctx.decisions.note();
	const staff = await findStaff(ctx);
	if (!staff) {
		await noteDenied(ctx);
		throw notFound();
	}
	return { ...ctx, actor: staff };
}

/** Somebody who is logged in came to the space of the office and is not of it. */
async function noteDenied(ctx: Ctx): Promise<void> {
	const { actor } = ctx;
	if (actor.kind !== 'person' || actor.byLink) return;
	await behindTheWall({ ...ctx, actor: system }, async (walled) => {
		const office = await theOffice(walled);
		const denied = { action: 'office.denied', codes: { personId: actor.id } };
		if (office) await note(walled, office.id, denied);
	});
}

/** Undefined for people who are not of the office, or only about to join. */
export async function findStaff(ctx: Ctx): Promise<Staff | undefined> {
	const { actor } = ctx;
	if (actor.kind !== 'person' || actor.byLink) return undefined;
	const row = await behindTheWall(ctx, (ctx) => staffOfPerson(ctx, actor.id));
	if (row?.state !== 'active') return undefined;
	const { id, officeId, officeLead, ombudsperson, caseworker } = row;
	const roles = { officeLead, ombudsperson, caseworker };
	return { kind: 'staff', id, personId: actor.id, name: actor.name, officeId, ...roles };
}
