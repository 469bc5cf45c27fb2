import { reservedSlugs, roundtableLimits } from './roundtables.ts';

const spelling: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Addresses for a table of that name, the plainest first: "AG Wohnen" → ag-wohnen, ag-wohnen-2 … */
export function* slugsFor(name: string): Generator<string> {
	const base = slugOf(name);
	if (!reservedSlugs.includes(base)) yield base;
	for (let number = 2; ; number += 1) yield `${base}-${number}`;
}

function slugOf(name: string): string {
	const plain = name
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => spelling[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, roundtableLimits.slugCharacters)
		.replace(/^-+|-+$/g, '');
	return plain || 'tisch';
}

/** Whether a text from an address can be one; PostgreSQL refuses some others loudly. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);
