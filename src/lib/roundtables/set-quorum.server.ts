import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from './queries.server.ts';
import type { QuorumInput } from './roundtables.ts';
import { updateRoundtable } from './writes.server.ts';

/** How many must be there for a decision, from now on; votes that are closed keep their numbers. */
export function setQuorum(
	ctx: Ctx,
	id: string,
	{ kind, value, version }: QuorumInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findRoundtable(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'roundtable.edit', found);
		if (found.archivedAt) throw conflict('roundtable.archived');

		const rule = { quorumKind: kind, quorumValue: kind === 'none' ? 0 : value };
		if (!(await updateRoundtable(ctx, { id, version }, rule)))
			throw conflict('roundtable.changedMeanwhile');
		await record(ctx, 'roundtable.quorumSet', id, { kind, value: rule.quorumValue });
	});
}
