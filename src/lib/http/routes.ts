/** Pages that people see without an account; every other one asks them to log in first. */
const publicRoutes =
	/^\/(\((public|quiet)\)(\/|$)|\(account\)\/(anmelden|abmelden|einladung|einrichtung)(\/|$))/;

/** @param route id of the route; null where no page exists (that answer is 404 for everyone) */
export const isPublic = (route: string | null): boolean =>
	route === null || publicRoutes.test(route);

/** The working pages of the ombuds office: a document of their own, with a policy of its own. */
export const isOfTheOffice = (route: string | null): boolean =>
	route?.startsWith('/(ombuds)/') ?? false;

/** Pages of intake and return: without script, and nothing of them is left behind. */
export const isQuiet = (route: string | null): boolean => route?.startsWith('/(quiet)/') ?? false;

/** Where people log in, and from there back to the page they wanted. */
export function wayIn({ pathname, search }: URL): string {
	const here = pathname + search;
	return here === '/' ? '/anmelden' : `/anmelden?weiter=${encodeURIComponent(here)}`;
}

/**
 * A client that moves between pages may ask for the data of the root layout alone. It holds
 * nothing but the frame, so nobody had to decide anything.
 */
export function ranOnlyTheFrame(event: { isDataRequest: boolean; request: Request }): boolean {
	const asked = new URL(event.request.url).searchParams.get('x-sveltekit-invalidated');
	return event.isDataRequest && asked !== null && /^[01]0*$/.test(asked);
}
