import {
	error as refuse,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent
} from '@sveltejs/kit';
import { Decisions } from '#lib/access/decisions.ts';
import { isTooLarge } from '#lib/http/body.ts';
import { newReference, traceOf, wasCutOff } from '#lib/http/faults.server.ts';
import { guardAnswer } from '#lib/http/headers.ts';
import { isAllowedHost, isOwnOrigin } from '#lib/http/origin.ts';
import { isPublic, ranOnlyTheFrame, wayIn } from '#lib/http/routes.ts';
import { textFor } from '#lib/i18n/catalogues.server.ts';
import { languageFacts } from '#lib/i18n/languages.ts';
import { languageOf } from '#lib/i18n/resolve.server.ts';
import { sessionCookie } from '#lib/identity/sessions.server.ts';
import { visitorOf } from '#lib/identity/visitor.server.ts';
import { runtime } from './server/runtime.ts';

export const handle: Handle = async (input) => {
	const { platform, route } = input.event;
	// The log names the route, never the address: that one holds ids of people.
	if (platform) platform.req.routeId = route.id;
	const response = isForeign(input.event) ?? (await answer(input));
	const personal = !!input.event.locals.sessionId || response.headers.has('set-cookie');
	guardAnswer(response, { personal, route: route.id });
	return response;
};

/** Nobody but our own pages may change anything, whatever the content type (Kit skips JSON). */
function isForeign({ request, url }: RequestEvent): Response | undefined {
	const { config } = runtime();
	const host = request.headers.get('host') ?? url.host;
	if (!isAllowedHost(host, config)) return new Response(null, { status: 421 });
	if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return undefined;
	const seen = { https: url.protocol === 'https:', host };
	const own = isOwnOrigin(request.headers.get('origin'), config, seen);
	return own ? undefined : new Response(null, { status: 403 });
}

const answer: Handle = async ({ event, resolve }) => {
	await meet(event);
	const { ctx, language, text } = event.locals;
	if (ctx.actor.kind === 'anonymous' && !isPublic(event.route.id)) {
		redirect(303, wayIn(event.url));
	}
	if (isTooLarge(event.route.id, event.request)) refuse(413, text('error.tooLarge'));
	const { tag, dir } = languageFacts[language];
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', tag).replace('%dir%', dir)
	});
	if (response.status < 400 && !ctx.decisions.made && !ranOnlyTheFrame(event)) {
		throw new Error('This request ended without an access decision.');
	}
	return response;
};

/** Finds out who asks, and in which language. */
async function meet(event: RequestEvent): Promise<void> {
	const at = { db: runtime().db, now: new Date() };
	const visitor = await visitorOf(at, event.cookies.get(sessionCookie));
	const { actor, sessionId, ownDevice } = visitor;
	const { language, choice: languageChoice } = languageOf(event, visitor.language);
	const ctx = { ...at, actor, decisions: new Decisions() };
	const words = { language, languageChoice, text: textFor(language) };
	Object.assign(event.locals, { ctx, sessionId, ownDevice, ...words });
}

export const handleError: HandleServerError = ({ error, event, status }) => {
	const text = event.locals.text ?? textFor('de');
	if (status === 404) return { message: text('error.notFound') };
	if (status === 413) return { message: text('error.tooLarge') };
	// Nothing that a page of ours sends: no fault of the product.
	if (status < 500 || wasCutOff(error)) return { message: text('error.incomplete') };
	const reference = newReference();
	const request = { route: event.route.id, method: event.request.method };
	runtime().log.error({ reference, ...request, ...traceOf(error) }, 'fault');
	return { message: text('error.unexpected', { reference }), reference };
};
