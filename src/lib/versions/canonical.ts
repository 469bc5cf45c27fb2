type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * The one way to write a value: names sorted, text in NFC, days as ISO strings, nothing undefined.
 * Two values that mean the same have the same form, also after PostgreSQL stored them.
 */
export function canonical(value: unknown): Json {
	if (typeof value === 'string') return value.toWellFormed().normalize('NFC');
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map(canonical);
	if (typeof value !== 'object' || value === null) return plain(value);
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	entries.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(
		entries.map(([name, inner]) => [name.toWellFormed().normalize('NFC'), canonical(inner)])
	);
}

function plain(value: unknown): Json {
	if (typeof value === 'boolean') return value;
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export const canonicalText = (value: unknown): string => JSON.stringify(canonical(value));
