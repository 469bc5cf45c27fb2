/**
 * What people complain about. An office may edit its list; these are the codes it begins with, and
 * what the yearly report counts. A case has several as reported and several as assessed: two fields.
 */
export const categories = [
	'A',
	'B',
	'C',
	'D',
	'E',
	'F',
	'G',
	'H',
	'I',
	'J',
	'K',
	'L',
	'Z'
] as const;
export type Category = (typeof categories)[number];

/** Names for the texts of each, and for whoever reads the code. */
export const categoryNames = {
	A: 'housing',
	B: 'procedure',
	C: 'manners',
	D: 'residence',
	E: 'benefits',
	F: 'learningAndWork',
	G: 'healthAndProtection',
	H: 'volunteersAndOffices',
	I: 'accessAndOperators',
	J: 'discrimination',
	K: 'neighbourhood',
	L: 'initiatives',
	Z: 'danger'
} as const satisfies Record<Category, string>;

/** Violence and acute danger: somebody looks at once and two people end it, whatever else it is. */
export const marksOf = (chosen: readonly Category[]): { urgent: boolean; fourEyes: boolean } => {
	const danger = chosen.includes('Z');
	return { urgent: danger, fourEyes: danger };
};
