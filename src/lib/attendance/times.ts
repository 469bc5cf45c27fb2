import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import { time } from '../time/format.ts';
import type { Interval } from './intervals.ts';

/** "von 18:00 bis 19:20, von 19:40": the comings and goings of one seat or guest. */
export const timesOf = (entries: readonly Interval[], text: Text, language: Language): string =>
	entries
		.map(({ cameAt, leftAt }) =>
			leftAt
				? text('attendance.fromTo', { from: time(cameAt, language), to: time(leftAt, language) })
				: text('attendance.from', { from: time(cameAt, language) })
		)
		.join(text('attendance.and'));

/** What most of them have in common is said once; undefined where no time stands for most. */
export function usualOf(times: readonly string[]): string | undefined {
	const groups = [...Map.groupBy(times, (each) => each).values()];
	return groups.find((same) => same.length > 1 && same.length * 2 > times.length)?.[0];
}
