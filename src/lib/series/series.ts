import * as v from 'valibot';
import type { Item } from '../agenda/agenda.ts';
import {
	dayOrNothing,
	isDay,
	lineOrNothing,
	oneOf,
	seenVersion,
	wholeNumber
} from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';

/**
 * When the meetings of a series are. `monthly`: the nth weekday (-1: the last) of every `every`th
 * month; `weekly`: every `every`th week, counted from the first one. Weekdays 1 = Monday … 7 = Sunday.
 */
export type SeriesRule =
	| { kind: 'monthly'; nth: 1 | 2 | 3 | 4 | -1; weekday: number; every: number }
	| { kind: 'weekly'; weekday: number; every: number };

/** What happens to a date of a series on a public holiday. */
export const holidayRules = ['skip', 'weekLater', 'keep'] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** Where a standing item belongs on an agenda; see `agenda/places.ts`. */
export const standingPlaces = ['opening', 'start', 'end'] as const;
export type StandingPlace = (typeof standingPlaces)[number];

/** Numbers in one place. */
export const seriesLimits = {
	/** Meetings are made so many months ahead. */
	monthsAhead: 6,
	/** Dates shown before a series is made or changed. */
	datesShown: 8,
	everyMonths: 12,
	everyWeeks: 52,
	plannedMinutes: 24 * 60,
	placeCharacters: 200,
	perTable: 20,
	standingItems: 40
} as const;

export type Series = {
	id: string;
	roundtableId: string;
	rule: SeriesRule;
	/** `HH:MM`, local to the municipality. */
	time: string;
	plannedMinutes: number;
	place: string;
	onHoliday: HolidayRule;
	/** `YYYY-MM-DD`; `untilDay` inclusive, null = open end. */
	fromDay: string;
	untilDay: string | null;
	endedAt: Date | null;
	version: number;
};

/** What is on every agenda of a table. */
export type StandingItem = Pick<
	Item,
	'id' | 'roundtableId' | 'kind' | 'title' | 'plannedMinutes' | 'presenterSeatId' | 'version'
> & {
	place: StandingPlace;
	/** Fractional key: order within its place. */
	position: string;
	closed: boolean;
};

export const ruleKinds = ['monthly', 'weekly'] as const;
export const nths = ['1', '2', '3', '4', '-1'] as const;
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

const key = (message: MessageKey) => message;

const fields = v.object({
	kind: oneOf(ruleKinds, 'series.form.kindMissing'),
	nth: v.optional(oneOf(nths, 'series.form.nthMissing'), '1'),
	weekday: oneOf(weekdays, 'series.form.weekdayMissing'),
	every: wholeNumber(1, seriesLimits.everyWeeks, 'series.form.everyWrong'),
	time: v.pipe(v.string(key('series.form.timeMissing')), v.isoTime(key('series.form.timeMissing'))),
	plannedMinutes: wholeNumber(5, seriesLimits.plannedMinutes, 'series.form.durationWrong'),
	place: lineOrNothing(seriesLimits.placeCharacters, 'series.form.placeTooLong'),
	onHoliday: oneOf(holidayRules, 'series.form.holidayMissing'),
	fromDay: v.pipe(
		v.string(key('series.form.fromMissing')),
		v.check(isDay, key('series.form.fromMissing'))
	),
	untilDay: v.pipe(
		dayOrNothing('series.form.untilWrong'),
		v.transform((day) => day || null)
	),
	version: seenVersion
});

const possible = v.pipe(
	fields,
	v.forward(
		v.check(
			({ kind, every }) => kind === 'weekly' || every <= seriesLimits.everyMonths,
			key('series.form.everyWrong')
		),
		['every']
	),
	v.forward(
		v.check(
			({ fromDay, untilDay }) => untilDay === null || untilDay >= fromDay,
			key('series.form.untilWrong')
		),
		['untilDay']
	)
);

/** A rule as a form sends it. */
export const seriesInput = v.pipe(
	possible,
	v.transform(({ kind, nth, weekday, every, ...rest }) => ({
		...rest,
		rule: ruleOf(kind, { nth: Number(nth), weekday: Number(weekday), every })
	}))
);
export type SeriesInput = v.InferOutput<typeof seriesInput>;

type Numbers = { nth: number; weekday: number; every: number };

function ruleOf(kind: SeriesRule['kind'], { nth, weekday, every }: Numbers): SeriesRule {
	if (kind === 'weekly') return { kind, weekday, every };
	return { kind, nth: nth === 1 || nth === 2 || nth === 3 || nth === 4 ? nth : -1, weekday, every };
}

export const endSeriesInput = v.object({ version: seenVersion });
export type EndSeriesInput = v.InferOutput<typeof endSeriesInput>;
