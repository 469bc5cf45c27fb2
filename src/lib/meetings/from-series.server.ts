import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { freezeMinutes } from '../minutes/freeze.server.ts';
import { carryOver } from '../series/carry-over.server.ts';
import type { Meeting } from './meetings.ts';
import { plannedByHand } from './from-series.queries.server.ts';
import { nextNumber } from './queries.server.ts';
import { dayOf } from '../time/zone.ts';
import {
	adoptIntoSeries,
	dropFromSeries,
	insertFromSeries,
	lockNumbers,
	moveInSeries
} from './writes.server.ts';

/** What a series says of one of its meetings. */
export type SeriesMeeting = Pick<Meeting, 'startsAt' | 'plannedMinutes' | 'place'> & {
	/** `YYYY-MM-DD`, the day the rule gave. */
	seriesDay: string;
};

/**
 * An ordinary meeting on a day of a series. Part of a use case that has judged the right, or of a
 * job; once per day of the series, whatever became of the meeting since. Where people had planned
 * a meeting on that day already, it belongs to the series from now on, and stays as it is.
 *
 * @returns the id of a new meeting
 */
export function produceMeeting(
	ctx: Ctx,
	series: { id: string; roundtableId: string },
	meeting: SeriesMeeting
): Promise<string | undefined> {
	return inTransaction(ctx, async (ctx) => {
		const { roundtableId } = series;
		await lockNumbers(ctx.db, roundtableId);
		const planned = await plannedByHand(ctx, roundtableId, dayOf(meeting.startsAt));
		if (planned) {
			await adoptIntoSeries(ctx.db, planned, { seriesId: series.id, ...meeting });
			return undefined;
		}
		const number = await nextNumber(ctx, roundtableId);
		const facts = { ...meeting, roundtableId, number, title: '', seriesId: series.id };
		const id = await insertFromSeries(ctx.db, facts);
		if (id === undefined) return undefined;
		await record(ctx, 'meeting.produced', id, { series: series.id });
		await carryOver(ctx, id);
		return id;
	});
}

/** The rule was changed: a meeting that nobody has touched follows it. */
export async function followSeries(ctx: Ctx, id: string, meeting: SeriesMeeting): Promise<void> {
	await moveInSeries(ctx.db, id, meeting);
	await record(ctx, 'meeting.followedSeries', id);
	await notify(ctx, 'changed', { meeting: id, topic: 'meeting' });
}

/**
 * The rule gives this day no longer: a meeting that nobody has touched is cancelled. Its day is
 * free again, should the rule come back to it.
 */
export async function cancelWithSeries(ctx: Ctx, id: string, reason: string): Promise<void> {
	await dropFromSeries(ctx.db, id, reason);
	await freezeMinutes(ctx, id);
	await record(ctx, 'meeting.cancelledWithSeries', id);
	await notify(ctx, 'changed', { meeting: id, topic: 'meeting' });
}
