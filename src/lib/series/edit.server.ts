import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { produceAhead } from './ahead.server.ts';
import { reschedule } from './reschedule.server.ts';
import { findSeries } from './queries.server.ts';
import type { EndSeriesInput, Series, SeriesInput } from './series.ts';
import { changeSeries, lockSeries } from './writes.server.ts';

/**
 * Changes the rule of a series. Coming meetings that nobody has touched follow it; those that were
 * changed, prepared or invited to stay as they are.
 */
export function editSeries(ctx: Ctx, id: string, { version, ...rule }: SeriesInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const series = await changeable(ctx, id);
		if (!(await changeSeries(ctx.db, { id, version }, rule))) {
			throw conflict('series.changedMeanwhile');
		}
		await record(ctx, 'series.edited', id);
		const changed = { ...series, ...rule };
		await reschedule(ctx, series, changed);
		await produceAhead(ctx, changed);
	});
}

/** No more meetings come of it, and those that nobody has touched yet are cancelled. */
export function endSeries(ctx: Ctx, id: string, { version }: EndSeriesInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const series = await changeable(ctx, id);
		if (!(await changeSeries(ctx.db, { id, version }, { endedAt: ctx.now }))) {
			throw conflict('series.changedMeanwhile');
		}
		await record(ctx, 'series.ended', id);
		await reschedule(ctx, series, { ...series, endedAt: ctx.now });
	});
}

async function changeable(ctx: Ctx, id: string): Promise<Series> {
	const series = await findSeries(ctx, id);
	if (!series) throw notFound();
	demand(ctx, 'series.manage', series, 'series.notAllowed');
	await lockSeries(ctx.db, id);
	if (series.endedAt) throw conflict('series.ended');
	return series;
}
