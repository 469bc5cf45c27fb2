import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import { produceAhead } from './ahead.server.ts';
import { seriesOf } from './queries.server.ts';
import { seriesLimits, type SeriesInput } from './series.ts';
import { insertSeries } from './writes.server.ts';

/** Makes a series, and at once the meetings of the next months. @returns its id */
export function makeSeries(
	ctx: Ctx,
	roundtableId: string,
	{ version: _, ...rule }: SeriesInput
): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const table = await findRoundtable(ctx, roundtableId);
		if (!table) throw notFound();
		demand(ctx, 'series.manage', { roundtableId }, 'series.notAllowed');
		if (table.archivedAt) throw conflict('meeting.create.archived');
		const others = await seriesOf(ctx, roundtableId);
		if (others.length >= seriesLimits.perTable) throw conflict('series.tooMany');

		const made = await insertSeries(ctx.db, { ...rule, roundtableId, createdAt: ctx.now });
		await record(ctx, 'series.made', made.id);
		await produceAhead(ctx, made);
		return made.id;
	});
}
