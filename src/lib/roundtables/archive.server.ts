import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from './queries.server.ts';
import type { ArchiveRoundtableInput } from './roundtables.ts';
import { updateRoundtable } from './writes.server.ts';

/** Its members go on reading; nobody changes its seats or holds meetings there. */
export function archiveRoundtable(
	ctx: Ctx,
	id: string,
	input: ArchiveRoundtableInput
): Promise<void> {
	return move(ctx, id, input, ctx.now);
}

export function reopenRoundtable(
	ctx: Ctx,
	id: string,
	input: ArchiveRoundtableInput
): Promise<void> {
	return move(ctx, id, input, null);
}

function move(
	ctx: Ctx,
	id: string,
	{ version }: ArchiveRoundtableInput,
	archivedAt: Date | null
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findRoundtable(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'roundtable.archive', found);

		const written = await updateRoundtable(ctx, { id, version }, { archivedAt });
		if (!written) throw conflict('roundtable.changedMeanwhile');
		await record(ctx, archivedAt ? 'roundtable.archived' : 'roundtable.reopened', id);
		await notify(ctx, 'access', { roundtable: id });
	});
}
