import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { isId } from '../forms/fields.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import type { Series } from './series.ts';
import { series } from './tables.server.ts';

const columns = {
	id: series.id,
	roundtableId: series.roundtableId,
	rule: series.rule,
	time: series.time,
	plannedMinutes: series.plannedMinutes,
	place: series.place,
	onHoliday: series.onHoliday,
	fromDay: series.fromDay,
	untilDay: series.untilDay,
	endedAt: series.endedAt,
	version: series.version
};

/** A series of a table the actor may see. Others do not exist for them. */
export async function findSeries(ctx: Ctx, id: string): Promise<Series | undefined> {
	if (!isId(id)) return undefined;
	const [row] = await ctx.db.select(columns).from(series).where(eq(series.id, id));
	return row && (await findRoundtable(ctx, row.roundtableId)) ? row : undefined;
}

/** The series of a table that go on, the oldest first; for whoever may manage them. */
export function seriesOf({ db }: { db: Db }, roundtableId: string): Promise<Series[]> {
	return db
		.select(columns)
		.from(series)
		.where(and(eq(series.roundtableId, roundtableId), isNull(series.endedAt)))
		.orderBy(asc(series.createdAt), series.id);
}

/** All series that go on, whoever asks: for the job that makes their meetings. */
export function liveSeries({ db }: { db: Db }): Promise<Series[]> {
	return db.select(columns).from(series).where(isNull(series.endedAt)).orderBy(series.id);
}
