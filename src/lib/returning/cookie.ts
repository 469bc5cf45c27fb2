/** Of intake and return. It goes when the browser closes; the server ends its session long before. */
export const returnCookie = 'anliegen';

const path = '/anliegen';

type CookieOptions = { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean };

/** What is needed of SvelteKit's RequestEvent. */
export type Browser = {
	url: URL;
	cookies: {
		get(name: string): string | undefined;
		set(name: string, value: string, options: CookieOptions): void;
		delete(name: string, options: CookieOptions): void;
	};
};

/** A token has 43 characters; what is longer was not given by us. */
export const readReturnCookie = ({ cookies }: Pick<Browser, 'cookies'>): string | undefined =>
	cookies.get(returnCookie)?.slice(0, 64);

export function keepReturnCookie({ cookies, url }: Browser, cookie: string): void {
	cookies.set(returnCookie, cookie, options(url));
}

export function dropReturnCookie({ cookies, url }: Browser): void {
	cookies.delete(returnCookie, options(url));
}

const options = ({ protocol }: URL): CookieOptions => ({
	path,
	httpOnly: true,
	sameSite: 'lax',
	secure: protocol === 'https:'
});
