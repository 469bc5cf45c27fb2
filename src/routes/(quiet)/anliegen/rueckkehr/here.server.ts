import { redirect } from '@sveltejs/kit';
import type { Ctx } from '#lib/access/ctx.ts';
import { Refusal } from '#lib/errors/refusal.ts';
import { keepReturnCookie, readReturnCookie, type Browser } from '#lib/returning/cookie.ts';
import { isUnconfirmed } from '#lib/returning/new-code.server.ts';
import { openReturn } from '#lib/returning/open.server.ts';
import { continueReturn, type Visit } from '#lib/returning/session.server.ts';

type Event = Browser & {
	locals: { ctx: Ctx };
	route: { id: string | null };
	request: Request;
	getClientAddress(): string;
};

const door = '/anliegen/rueckkehr';
export const standing = `${door}/stand`;
const codePage = `${door}/code`;

/**
 * Does something for whoever is here with a code, and forgets their keys. All others are asked for
 * their code; who still has to write down a new one, sees that first.
 */
export async function here<T>(event: Event, work: (visit: Visit) => Promise<T>): Promise<T> {
	const cookie = readReturnCookie(event);
	const visit = await continueReturn(event.locals.ctx, cookie);
	if (!visit) redirect(303, cookie ? `${door}?abgelaufen` : door);
	try {
		if (visit.found.state === 'draft') redirect(303, '/anliegen/neu');
		const onCodePage = event.route.id?.endsWith('/code');
		const mustReplace = visit.drawnByOffice || (await isUnconfirmed(visit));
		if (mustReplace && !onCodePage) redirect(303, codePage);
		return await work(visit);
	} finally {
		visit.forget();
	}
}

/**
 * The same for a page with a form. Somebody wrote for longer than their session lasted: the page
 * keeps their words and asks for the code beside them.
 */
export async function hereOrLapsed<T>(
	event: Event,
	work: (visit: Visit) => Promise<T>
): Promise<{ lapsed: true; own: null } | { lapsed: false; own: T }> {
	if (event.request.method === 'POST' && !(await isHere(event))) return { lapsed: true, own: null };
	return { lapsed: false, own: await here(event, work) };
}

/**
 * For whoever typed their code beside the text of a form.
 *
 * @throws Refusal 401 where the session is over and no code came with it; the page keeps the text
 */
export async function comeIn(event: Event, code: string): Promise<void> {
	if (await isHere(event)) return;
	if (code === '') throw new Refusal(401, 'returning.lapsed.text');
	const typed = { code, address: event.getClientAddress() };
	keepReturnCookie(event, await openReturn(event.locals.ctx, typed));
}

async function isHere(event: Event): Promise<boolean> {
	const visit = await continueReturn(event.locals.ctx, readReturnCookie(event));
	visit?.forget();
	return visit !== undefined;
}
