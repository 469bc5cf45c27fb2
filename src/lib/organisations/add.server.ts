import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { demandSteward } from './steward.server.ts';
import type { AddOrganisationInput } from './organisations.ts';
import { insertOrganisation } from './writes.server.ts';

/** @returns the id of the new entry */
export function addOrganisation(ctx: Ctx, input: AddOrganisationInput): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		demand(ctx, 'organisation.create', null);
		await demandSteward(ctx, input.stewardId);

		const id = await insertOrganisation(ctx, input);
		if (!id) throw conflict('organisation.name.taken');
		await record(ctx, 'organisation.added', id, { steward: input.stewardId });
		return id;
	});
}
