import type { Ctx } from '../access/ctx.ts';
import { holidaysHere } from '../db/instance.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { seriesDates, type Schedule, type SeriesDate } from './dates.ts';
import { seriesLimits } from './series.ts';

/** Long enough for some dates of the rarest rule, in days. */
const farAhead = 8 * 366;

/** The next dates of a rule, also those that are left out: for looking at it before it holds. */
export async function nextDates(
	ctx: Pick<Ctx, 'db' | 'now'>,
	schedule: Schedule
): Promise<SeriesDate[]> {
	const today = dayOf(ctx.now);
	const from = schedule.fromDay > today ? schedule.fromDay : today;
	const holidays = await holidaysHere(ctx);
	const reach = schedule.rule.every > 3 ? farAhead : farAhead / 4;
	return seriesDates(schedule, from, addDays(from, reach), holidays).slice(
		0,
		seriesLimits.datesShown
	);
}
