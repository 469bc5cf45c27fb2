import { addDays, dayOf, momentAt } from '../time/zone.ts';

/**
 * Until when objections are taken, exclusive: midnight in Berlin at the end of the last day.
 *
 * @param frozenAt the day of the freeze does not count; with 0 days its own evening is the end
 */
export const endOfObjections = (frozenAt: Date, days: number): Date =>
	momentAt(addDays(dayOf(frozenAt), days + 1), '00:00');

/** The last day on which an objection still arrives in time, `YYYY-MM-DD`. */
export const lastDayOf = (objectionsUntil: Date): string => addDays(dayOf(objectionsUntil), -1);
