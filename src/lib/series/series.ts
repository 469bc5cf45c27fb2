/**
 * When the meetings of a series are. `monthly`: the nth weekday (-1: the last) of every `every`th
 * month; `weekly`: every `every`th week, counted from the first one. Weekdays 1 = Monday … 7 = Sunday.
 */
export type SeriesRule =
	| { kind: 'monthly'; nth: 1 | 2 | 3 | 4 | -1; weekday: number; every: number }
	| { kind: 'weekly'; weekday: number; every: number };
