import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../access/ctx.ts';
import { holidaysHere } from '../db/instance.server.ts';
import { producedDays } from '../meetings/from-series.queries.server.ts';
import { produceMeeting, type SeriesMeeting } from '../meetings/from-series.server.ts';
import { settingsOf } from '../roundtables/settings.queries.server.ts';
import { addDays, dayOf, momentAt } from '../time/zone.ts';
import { seriesDates } from './dates.ts';
import { seriesLimits, type Series } from './series.ts';
import { lockSeries } from './writes.server.ts';

/** A meeting is put off by two weeks at most: so far back a day may lie that is still to come. */
const putOffDays = 14;

/** The last day for which meetings are made now. */
export const horizonOf = (now: Date): string =>
	Temporal.PlainDate.from(dayOf(now)).add({ months: seriesLimits.monthsAhead }).toString();

/** The meetings a series wants between now and the horizon. */
export async function wantedMeetings(ctx: Ctx, series: Series): Promise<SeriesMeeting[]> {
	const from = addDays(dayOf(ctx.now), -putOffDays);
	const dates = seriesDates(series, from, horizonOf(ctx.now), await holidaysHere(ctx));
	return dates
		.flatMap(({ ruleDay, day }) => (day === null ? [] : [meetingOn(series, ruleDay, day)]))
		.filter(({ startsAt }) => startsAt > ctx.now);
}

export const meetingOn = (
	{ time, plannedMinutes, place }: Series,
	ruleDay: string,
	day: string
): SeriesMeeting => ({ startsAt: momentAt(day, time), plannedMinutes, place, seriesDay: ruleDay });

/**
 * Makes the meetings of a series ahead of time; again and again it makes only what is missing. Part
 * of a use case that has judged the right, or of a job.
 */
export async function produceAhead(ctx: Ctx, series: Series): Promise<void> {
	await lockSeries(ctx.db, series.id);
	const settings = await settingsOf(ctx, series.roundtableId);
	if (settings?.archivedAt !== null || series.endedAt) return;
	const made = await producedDays(ctx, series.id);
	for (const meeting of await wantedMeetings(ctx, series)) {
		if (!made.has(meeting.seriesDay)) await produceMeeting(ctx, series, meeting);
	}
}
