/** Bytes of a whole request. */
export const bodyLimits = {
	/** Far more than any form without files needs. */
	usual: 512 * 1024,
	/** The keys of everything an office keeps, which come back in one request. */
	allKeys: 12 * 1024 * 1024,
	/** Five files of 10 MiB, and room to answer a larger one by a sentence. */
	upload: 64 * 1024 * 1024
} as const;

/** Pages whose forms carry files. */
const uploads =
	/^\/(\(table\)\/(tische\/\[slug\]\/vorschlaege\/(neu|\[number\]\/bearbeiten)|sitzungen\/\[id\]\/anlagen)|\(ombuds\)\/ombudsstelle\/anliegen\/\[number\]\/dateien|\(quiet\)\/anliegen\/(neu\/\[page=intake\]|rueckkehr\/.+))$/;

const allKeys = '/(ombuds)/ombudsstelle/verloren/schluessel';

function limitOf(route: string): number {
	if (route === allKeys) return bodyLimits.allKeys;
	return uploads.test(route) ? bodyLimits.upload : bodyLimits.usual;
}

/**
 * Whether a request brings more than its page takes; asked before anything of it is read. One that
 * does not say how long it is counts as too long: browsers always say it.
 *
 * @param route id of the route; null where no page exists
 */
export function isTooLarge(route: string | null, { headers }: { headers: Headers }): boolean {
	const limit = limitOf(route ?? '');
	const length = headers.get('content-length');
	if (length === null) return headers.has('transfer-encoding');
	return !(Number(length) <= limit);
}
