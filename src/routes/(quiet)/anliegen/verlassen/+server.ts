import { redirect } from '@sveltejs/kit';
import { languageCookie } from '#lib/i18n/resolve.server.ts';
import { dropReturnCookie, readReturnCookie } from '#lib/returning/cookie.ts';
import { endReturn } from '#lib/returning/session.server.ts';
import { runtime } from '../../../../server/runtime.ts';
import type { RequestHandler } from './$types';

/**
 * A link and not a form: it must work with one press, whatever stands in the fields. A redirect leaves
 * no entry of its own in the history; who goes back finds a page that asks for the code.
 */
export const GET: RequestHandler = async (event) => {
	await endReturn(event.locals.ctx, readReturnCookie(event));
	dropReturnCookie(event);
	event.cookies.delete(languageCookie, { path: '/', secure: event.url.protocol === 'https:' });
	redirect(303, runtime().config.quickExitUrl);
};
