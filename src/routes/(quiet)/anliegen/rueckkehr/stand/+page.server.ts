import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { decideConsent } from '#lib/returning/consents.server.ts';
import { dropReturnCookie, readReturnCookie } from '#lib/returning/cookie.ts';
import { confirmOwnRecord } from '#lib/returning/decide.server.ts';
import { doneIn } from '#lib/returning/done.ts';
import { readOwnCase } from '#lib/returning/read.server.ts';
import { consentInput, messageInput, nothingInput } from '#lib/returning/returning.ts';
import { endReturn } from '#lib/returning/session.server.ts';
import { writeMessage } from '#lib/returning/write-message.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { comeIn, here, hereOrLapsed, standing } from '../here.server.ts';
import { uploadsIn } from '../uploads.server.ts';

export const load = page(async (event: PageServerLoadEvent) => {
	const found = await hereOrLapsed(event, readOwnCase);
	const writes = found.lapsed || found.own.can.write;
	return {
		...found,
		done: doneIn(event.url.searchParams),
		typing: writes ? '/message' : undefined
	};
});

export const actions: Actions = {
	message: async (event) => {
		const failure = await runForm(event, messageInput, async ({ code, message }, { files }) => {
			await comeIn(event, code);
			const uploads = await uploadsIn(event, files);
			await here(event, (visit) => writeMessage(visit, { message, uploads }));
		});
		return failure ?? redirect(303, `${standing}?gesendet`);
	},
	confirm: async (event) => {
		const failure = await runForm(event, nothingInput, () => here(event, confirmOwnRecord));
		return failure ?? redirect(303, `${standing}?entschieden`);
	},
	consent: async (event) => {
		const failure = await runForm(event, consentInput, (decision) =>
			here(event, (visit) => decideConsent(visit, decision))
		);
		return failure ?? redirect(303, `${standing}?entschieden`);
	},
	end: async (event) => {
		await endReturn(event.locals.ctx, readReturnCookie(event));
		dropReturnCookie(event);
		redirect(303, '/anliegen/rueckkehr?geschlossen');
	}
};
