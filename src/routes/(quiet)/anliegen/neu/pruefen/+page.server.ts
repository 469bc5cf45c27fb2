import { fail, redirect } from '@sveltejs/kit';
import { page } from '#lib/forms/forms.server.ts';
import { Refusal } from '#lib/errors/refusal.ts';
import { networkOf } from '#lib/identity/throttle.server.ts';
import { checkOf, officeAtTheDoor, writerOf } from '#lib/intake/door.server.ts';
import { sendDraft } from '#lib/intake/send.server.ts';
import { readReturnCookie } from '#lib/returning/cookie.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async (event: PageServerLoadEvent) => {
	const { ctx } = event.locals;
	const office = await officeAtTheDoor(ctx);
	if (!office?.open) redirect(303, '/anliegen');
	const check = await checkOf(ctx, readReturnCookie(event));
	if (!check) redirect(303, '/anliegen/neu');
	return { ...check, carrier: office.carrier, bodies: [office.deputyBody] };
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx, text } = event.locals;
		const writer = await writerOf(ctx, readReturnCookie(event));
		// Sent already by a second press, or their time is over: both pages say what to do.
		if (!writer) redirect(303, '/anliegen/neu/angekommen');
		try {
			const wait = await sendDraft(writer, networkOf(event.getClientAddress()));
			if (wait > 0) return fail(429, { error: text('intake.problem.busy', { seconds: wait }) });
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
			return fail(reason.status, { error: text(reason.key) });
		}
		redirect(303, '/anliegen/neu/angekommen');
	}
};
