import type { Ctx } from '../access/ctx.ts';
import { holidaysHere } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import {
	comingOfSeries,
	producedDays,
	type ProducedMeeting
} from '../meetings/from-series.queries.server.ts';
import {
	cancelWithSeries,
	followSeries,
	type SeriesMeeting
} from '../meetings/from-series.server.ts';
import type { Holidays } from '../time/holidays.ts';
import { meetingOn, wantedMeetings } from './ahead.server.ts';
import { seriesDates } from './dates.ts';
import type { Series } from './series.ts';

/**
 * Lets the coming meetings that nobody has touched follow a changed rule: first those whose day
 * stays, then the others in their order take the days that are left. What finds no day any more is
 * cancelled. Part of the use case that changes the rule.
 */
export async function reschedule(ctx: Ctx, before: Series, after: Series): Promise<void> {
	const holidays = await holidaysHere(ctx);
	const coming = await comingOfSeries(ctx, before.id);
	const free = coming.filter((meeting) => isUntouched(meeting, before, holidays));
	const taken = await producedDays(ctx, before.id);
	for (const { seriesDay } of free) taken.delete(seriesDay);

	const wanted = after.endedAt ? [] : await wantedMeetings(ctx, after);
	const days = new Map(wanted.filter((w) => !taken.has(w.seriesDay)).map((w) => [w.seriesDay, w]));
	const homeless: ProducedMeeting[] = [];
	for (const meeting of free) {
		const stays = days.get(meeting.seriesDay);
		days.delete(meeting.seriesDay);
		if (stays) await follow(ctx, meeting, stays);
		else homeless.push(meeting);
	}
	const left = [...days.values()];
	for (const [index, meeting] of homeless.entries()) {
		const next = left[index];
		if (next) await follow(ctx, meeting, next);
		else await cancelWithSeries(ctx, meeting.id, reasonOf(after));
	}
}

/** A meeting says what its series said, and nobody was invited or put anything on its agenda. */
function isUntouched(meeting: ProducedMeeting, series: Series, holidays: Holidays): boolean {
	const { seriesDay, title, inUse } = meeting;
	const [date] = seriesDates(series, seriesDay, seriesDay, holidays);
	if (inUse || title !== '' || !date?.day) return false;
	return isAs(meeting, meetingOn(series, seriesDay, date.day));
}

const isAs = (meeting: ProducedMeeting, said: SeriesMeeting): boolean =>
	said.startsAt.getTime() === meeting.startsAt.getTime() &&
	said.seriesDay === meeting.seriesDay &&
	said.plannedMinutes === meeting.plannedMinutes &&
	said.place === meeting.place;

async function follow(ctx: Ctx, meeting: ProducedMeeting, to: SeriesMeeting): Promise<void> {
	if (!isAs(meeting, to)) await followSeries(ctx, meeting.id, to);
}

const reasonOf = ({ endedAt }: Series): string =>
	textFor('de')(endedAt ? 'series.cancelled.ended' : 'series.cancelled.changed');
