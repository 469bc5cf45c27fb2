import { fail, redirect } from '@sveltejs/kit';
import { page } from '#lib/forms/forms.server.ts';
import { networkOf } from '#lib/identity/throttle.server.ts';
import { pageAt, pathOf } from '#lib/intake/addresses.ts';
import { draftOf, officeAtTheDoor, writerOf } from '#lib/intake/door.server.ts';
import { nothingSaid, type IntakeStep } from '#lib/intake/intake.ts';
import { sentencesFor } from '#lib/intake/problems.ts';
import { savePage } from '#lib/intake/save.server.ts';
import { pageAfter, pageBefore, progress } from '#lib/intake/steps.ts';
import { keepReturnCookie, readReturnCookie } from '#lib/returning/cookie.ts';
import type { Actions, PageServerLoadEvent } from './$types';

/** The matcher lets no other page in. */
const stepAt = (part: string) => pageAt(part) as IntakeStep;

export const load = page(async (event: PageServerLoadEvent) => {
	const { ctx } = event.locals;
	const step = stepAt(event.params.page);
	const office = await officeAtTheDoor(ctx);
	if (!office?.open) redirect(303, '/anliegen');
	const draft = await draftOf(ctx, readReturnCookie(event));
	const answers = draft?.answers ?? nothingSaid;
	return {
		step,
		answers,
		begun: draft !== undefined,
		written: draft?.written,
		progress: progress(answers, step),
		back: pathOf(pageBefore(answers, step)),
		last: pageAfter(answers, step) === 'check',
		/** Their time was over, and what they sent is a draft of its own now. */
		ended: event.url.searchParams.has('abgelaufen')
	};
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx, text } = event.locals;
		const step = stepAt(event.params.page);
		const form = Object.fromEntries(await event.request.formData());
		const writer = await writerOf(ctx, readReturnCookie(event));
		const network = networkOf(event.getClientAddress());
		const saved = await savePage(ctx, writer, { step, form, network });
		if (!saved.ok) return fail(400, { values: form, ...sentencesFor(text, saved) });
		if (saved.cookie) keepReturnCookie(event, saved.cookie);
		const ended = saved.cookie && form['begun'] ? '?abgelaufen' : '';
		redirect(303, pathOf(pageAfter(saved.answers, step)) + ended);
	}
};
