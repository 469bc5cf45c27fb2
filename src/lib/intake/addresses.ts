import type { IntakePage } from './steps.ts';

/** The last part of each page's address: `/anliegen/neu/was`. The first page has none. */
export const addresses = {
	start: '',
	role: 'wer',
	forWhom: 'fuer-wen',
	story: 'was',
	place: 'wo',
	involved: 'beteiligte',
	urgency: 'eile',
	wish: 'wunsch',
	contact: 'kontakt',
	check: 'pruefen'
} as const satisfies Record<IntakePage, string>;

export const pathOf = (page: IntakePage): string =>
	addresses[page] === '' ? '/anliegen/neu' : `/anliegen/neu/${addresses[page]}`;

/** @returns undefined where the part of an address is none of a page */
export const pageAt = (part: string): IntakePage | undefined =>
	(Object.keys(addresses) as IntakePage[]).find(
		(page) => addresses[page] === part && addresses[page] !== ''
	);
