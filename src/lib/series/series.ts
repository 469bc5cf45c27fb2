import type { Item } from '../agenda/agenda.ts';

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
