import { isOfTheOffice, isQuiet } from './routes.ts';

const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

/**
 * Headers that every answer carries, static files too.
 *
 * `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with our own
 * forms, and the Origin check refuses them.
 */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
	return {
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		'x-frame-options': 'DENY',
		'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		...(https ? { 'strict-transport-security': 'max-age=31536000' } : {})
	};
}

/**
 * For answers that bring no policy of their own, and for pages that run no script; other pages get
 * theirs, with nonces, from SvelteKit.
 */
const policyWithoutScripts = [
	"default-src 'none'",
	"style-src 'self'",
	"img-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'"
].join('; ');

/**
 * What the pages of the ombuds office are held to beside the rest: no text becomes a script by
 * chance, and the only worker is the one with the keys. `svelte-trusted-html` is what Svelte makes its
 * templates with; `staff-keys` the address of that worker (lib/vault/start-staff-keys.ts).
 */
const behindTheWall =
	"require-trusted-types-for 'script'; trusted-types svelte-trusted-html staff-keys; worker-src 'self'";

/** The worker with the keys computes and answers its page; it can send nothing anywhere. */
export const workerPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"connect-src 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'"
].join('; ');

/** Whether a file of the build is a worker or a part of one. */
export const isWorker = (path: string): boolean => path.startsWith('/_app/immutable/workers/');

/**
 * Keeps what a page shows out of caches and frames.
 *
 * @param personal whether the answer may show what only this person may see
 * @param route id of the route; null where no page exists
 */
export function guardAnswer(
	{ headers }: Response,
	{ personal, route }: { personal: boolean; route: string | null }
): void {
	const quiet = isQuiet(route);
	const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
	// SvelteKit's own policy lets scripts in that quiet pages do not have.
	const policy = quiet && isPage ? null : headers.get('content-security-policy');
	if (!policy) headers.set('content-security-policy', policyWithoutScripts);
	else if (isOfTheOffice(route))
		headers.set('content-security-policy', `${policy}; ${behindTheWall}`);
	headers.append('vary', 'Cookie, Accept-Language');
	if (personal || quiet) headers.set('cache-control', 'no-store');
	else if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
