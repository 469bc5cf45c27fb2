import * as v from 'valibot';
import { seriesInput, type SeriesInput } from '#lib/series/series.ts';

/** Every 2nd Tuesday at six, from NOON (6 March 2026) on. */
export const seriesForm = {
	kind: 'monthly',
	nth: '2',
	weekday: '2',
	every: '1',
	time: '18:00',
	plannedMinutes: '120',
	place: 'Rathaus',
	onHoliday: 'skip',
	fromDay: '2026-03-06',
	untilDay: '',
	version: '1'
};

export const aRule = (with_: Partial<typeof seriesForm> = {}): SeriesInput =>
	v.parse(seriesInput, { ...seriesForm, ...with_ });
