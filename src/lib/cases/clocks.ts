/**
 * How long things may take. These are goals of the office, promised to complainants; the days of the
 * law are in `remedies.ts`. Lengths are calendar days, calendar months or working days of the Land;
 * `soon` is how many days before its end a clock turns yellow.
 */
export const clocks = {
	/** Counts from the first save. */
	draft: { days: 14, soon: 3 },
	acknowledgement: { days: 7, soon: 2 },
	/** Only where it is urgent. */
	firstLook: { workingDays: 1, soon: 1 },
	screening: { days: 14, soon: 3 },
	clarificationFirst: { days: 14, soon: 0 },
	clarificationSecond: { days: 28, soon: 0 },
	clarificationEnd: { days: 42, soon: 7 },
	/** Counts from the confirmation; a late confirmation does not lengthen it. */
	answer: { months: 3, soon: 14 },
	/** Counts from the day the answer was due, every month again. */
	interimNotice: { months: 1, soon: 3 },
	referralArrival: { days: 28, soon: 5 },
	followUpFirst: { months: 3, soon: 14 },
	followUpSecond: { months: 6, soon: 14 },
	dormantRecheck: { days: 90, soon: 14 },
	closingLetter: { days: 7, soon: 2 },
	/** Counts from the closing letter: who has no letter can still object. */
	objection: { days: 28, soon: 0 },
	/** Counts from closing; a case that was never accepted stays `monthsUnaccepted`. */
	retention: { months: 36, monthsUnaccepted: 6, soon: 0 },
	retentionNotice: { daysBefore: 30, soon: 7 },
	retentionLastNotice: { daysBefore: 7, soon: 2 },
	/** The last day of a hold, as the person who set it named it; it ends by `liftHold` only. */
	holdEnds: { entered: true, soon: 14 },
	/** The last day for a remedy, as a person has entered it. No event of a case moves it. */
	remedy: { entered: true, soon: 14 }
} as const satisfies Record<string, { soon: number } & Length>;

type Length =
	| { days: number }
	| { workingDays: number }
	| { months: number; monthsUnaccepted?: number }
	| { daysBefore: number }
	| { entered: true };

export type ClockName = keyof typeof clocks;

/** What ends with the work on a case. Not `remedy`: the law goes on counting. */
export const workClocks = [
	'acknowledgement',
	'firstLook',
	'screening',
	'clarificationFirst',
	'clarificationSecond',
	'clarificationEnd',
	'answer',
	'interimNotice',
	'referralArrival',
	'followUpFirst',
	'followUpSecond',
	'dormantRecheck'
] as const satisfies readonly ClockName[];

/**
 * What is not shown as late while a case rests. The days stay as they are: nothing is lengthened in
 * silence, and a case that comes back late is late.
 */
export const restingClocks = [
	'acknowledgement',
	'screening',
	'answer',
	'interimNotice',
	'followUpFirst',
	'followUpSecond'
] as const satisfies readonly ClockName[];
