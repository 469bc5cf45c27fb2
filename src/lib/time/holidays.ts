import { getHolidays } from 'feiertagejs';

/** The Länder by their usual codes; `BUND`: only what is a holiday everywhere. */
export const lands = [
	'BUND',
	'BW',
	'BY',
	'BE',
	'BB',
	'HB',
	'HH',
	'HE',
	'MV',
	'NI',
	'NW',
	'RP',
	'SL',
	'SN',
	'ST',
	'SH',
	'TH'
] as const;
export type Land = (typeof lands)[number];

export const isLand = (code: string): code is Land => (lands as readonly string[]).includes(code);

/** Says what a day (`YYYY-MM-DD`) is called if it is a public holiday. */
export type Holidays = (day: string) => string | undefined;

const years = new Map<string, Map<string, string>>();

/** The public holidays of a Land, by day. Names are German: they are names. */
export function holidaysIn(land: Land): Holidays {
	return (day) => holidaysOf(day.slice(0, 4), land).get(day);
}

function holidaysOf(year: string, land: Land): Map<string, string> {
	const key = `${year} ${land}`;
	let found = years.get(key);
	if (!found) {
		const all = getHolidays(year, land);
		found = new Map(all.map((each) => [each.dateString, each.translate('de') ?? each.name]));
		years.set(key, found);
	}
	return found;
}
