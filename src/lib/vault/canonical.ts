/** What JSON can say. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One text for one meaning: keys in order, no blanks. Two that say the same have the same hash. */
export function canonicalJson(value: Json): string {
	if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.keys(value)
		.toSorted()
		.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
	return `{${entries.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
