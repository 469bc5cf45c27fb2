import { deviceName } from './device-name.ts';
import type { Entry, Visit } from './enter.server.ts';
import { sessionCookie } from './sessions.server.ts';

/** Holds nothing but a random token by which a device is known again at login. */
const deviceCookie = 'geraet';

/** The table decides when a session ends; the cookie need only not vanish before. */
const aYear = 365 * 24 * 3600;

type CookieOptions = {
	path: string;
	httpOnly: boolean;
	sameSite: 'lax';
	secure: boolean;
	maxAge?: number;
};

/** What is needed of SvelteKit's RequestEvent. */
type Browser = {
	url: URL;
	request: Request;
	cookies: {
		get(name: string): string | undefined;
		set(name: string, value: string, options: CookieOptions): void;
		delete(name: string, options: CookieOptions): void;
	};
	getClientAddress(): string;
};

export function visitOf({ request, cookies, getClientAddress }: Browser): Visit {
	return {
		address: getClientAddress(),
		device: cookies.get(deviceCookie),
		deviceName: deviceName(request.headers.get('user-agent')),
		formerToken: cookies.get(sessionCookie)
	};
}

/** On a device that others use too, the session ends with the browser at the latest. */
export function keepEntry({ cookies, url }: Browser, { token, session, device }: Entry): void {
	const lasting = { ...options(url), maxAge: aYear };
	cookies.set(sessionCookie, token, session.ownDevice ? lasting : options(url));
	if (device !== undefined) cookies.set(deviceCookie, device, lasting);
}

export function dropSession({ cookies, url }: Pick<Browser, 'cookies' | 'url'>): void {
	cookies.delete(sessionCookie, options(url));
}

/** Kit's own default would ask for https on 127.0.0.1 too. */
function options({ protocol }: URL): CookieOptions {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: protocol === 'https:' };
}
