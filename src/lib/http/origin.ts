/** What the operator said about the address under which people reach this instance. */
export type Address = { origin: string | undefined; allowedHosts: string[] };

/**
 * Whether a request's `Origin` is this instance itself. A missing one counts as foreign: every
 * browser sends it with whatever changes something and with every socket.
 *
 * @param request protocol and Host under which the request came in
 */
export function isOwnOrigin(
	origin: string | null | undefined,
	address: Address,
	request: { https: boolean; host: string }
): boolean {
	if (!origin) return false;
	const seen = `${request.https ? 'https' : 'http'}://${request.host}`;
	if (address.origin === undefined) return origin === seen && isAllowedHost(request.host, address);
	return origin === address.origin || (origin === seen && isListed(request.host, address));
}

/**
 * Whether somebody may reach this instance under that name. Where nothing is configured, plain IP
 * addresses and this machine itself do: a page elsewhere whose name is pointed at us (DNS
 * rebinding) always carries a name.
 *
 * @param host the `Host` header, with or without port
 */
export function isAllowedHost(host: string, address: Address): boolean {
	if (isListed(host, address)) return true;
	if (address.origin !== undefined) return host === new URL(address.origin).host;
	return /^(localhost|\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])(:\d+)?$/i.test(host);
}

const isListed = (host: string, { allowedHosts }: Address): boolean =>
	allowedHosts.some((allowed) => allowed === host || allowed === host.replace(/:\d+$/, ''));
