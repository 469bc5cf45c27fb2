import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { EditOrganisationInput, Organisation } from './organisations.ts';
import { findOrganisation } from './queries.server.ts';
import { demandSteward } from './steward.server.ts';
import { nameIsTaken, updateOrganisation } from './writes.server.ts';

export function editOrganisation(
	ctx: Ctx,
	id: string,
	{ version, ...fields }: EditOrganisationInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findOrganisation(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'organisation.edit', found);
		if (fields.stewardId !== found.stewardId) await changeSteward(ctx, found, fields.stewardId);
		if (await nameIsTaken(ctx, fields.name, id)) throw conflict('organisation.name.taken');

		const written = await updateOrganisation(ctx, { id, version }, fields);
		if (!written) throw conflict('organisation.changedMeanwhile');
		await record(ctx, 'organisation.changed', id);
	});
}

/** The steward may edit the entry: handing it on changes rights. */
async function changeSteward(ctx: Ctx, found: Organisation, to: string | null): Promise<void> {
	demand(ctx, 'organisation.setSteward', found);
	await demandSteward(ctx, to);
	await record(ctx, 'organisation.stewardChanged', found.id, { from: found.stewardId, to });
	for (const person of [found.stewardId, to]) {
		if (person) await notify(ctx, 'access', { person });
	}
}
