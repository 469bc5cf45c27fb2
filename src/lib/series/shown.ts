import type { SeriesDate } from './dates.ts';

type Answer = {
	values?: Record<string, string>;
	errors?: Record<string, string>;
	dates?: SeriesDate[];
} | null;

/** What the form of a series shows: what somebody typed stays, with its mistakes or its dates. */
export const shownIn = (answer: Answer, otherwise: Record<string, string>) => ({
	values: answer?.values ?? otherwise,
	errors: answer?.errors,
	dates: answer?.dates
});
