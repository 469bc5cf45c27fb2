import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from './queries.server.ts';
import type { SetInvitationsInput } from './roundtables.ts';
import { updateRoundtable } from './writes.server.ts';

/** How long ahead this table invites, and when it reminds. */
export function setInvitations(
	ctx: Ctx,
	id: string,
	{ version, ...days }: SetInvitationsInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findRoundtable(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'roundtable.edit', found);
		if (found.archivedAt) throw conflict('roundtable.archived');

		const written = await updateRoundtable(ctx, { id, version }, days);
		if (!written) throw conflict('roundtable.changedMeanwhile');
		await record(ctx, 'roundtable.invitationsSet', id, days);
	});
}
