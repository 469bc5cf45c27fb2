import type { seriesDe } from './series.de.ts';

export const seriesEn: Record<keyof typeof seriesDe, string> = {
	'series.carryOver.approval': 'Approve the minutes of meeting no. {number}',
	'series.carryOver.commitments': 'Open commitments'
};
