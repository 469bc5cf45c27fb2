const anywhere = 'http://here.invalid';

/**
 * A path of this instance, or the alternative: a link in a mail must not lead through our login
 * to somebody else's page (`//evil.example`, `/\evil.example`, `https:evil.example`).
 */
export function localPath(wanted: string | null | undefined, otherwise: string): string {
	if (!wanted?.startsWith('/') || wanted.length > 2000) return otherwise;
	if (!URL.canParse(wanted, anywhere)) return otherwise;
	const url = new URL(wanted, anywhere);
	// Dots are resolved by now: `/.//evil.example` has become the address of somebody else.
	if (url.origin !== anywhere || url.pathname.startsWith('//')) return otherwise;
	return url.pathname + url.search;
}
