import { fail, redirect } from '@sveltejs/kit';
import { dataOf, page } from '#lib/forms/forms.server.ts';
import { scanBy } from '#lib/files/scan.server.ts';
import { pageAt, pathOf } from '#lib/intake/addresses.ts';
import { draftOf, officeAtTheDoor } from '#lib/intake/door.server.ts';
import { nothingSaid, type IntakeStep } from '#lib/intake/intake.ts';
import { sentencesFor } from '#lib/intake/problems.ts';
import { saveForm } from '#lib/intake/save-form.server.ts';
import { pageAfter, pageBefore, progress } from '#lib/intake/steps.ts';
import { keepReturnCookie, readReturnCookie } from '#lib/returning/cookie.ts';
import { runtime } from '../../../../../server/runtime.ts';
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
		files: draft?.files ?? [],
		begun: draft !== undefined,
		written: draft?.written,
		progress: progress(answers, step),
		back: pathOf(pageBefore(answers, step)),
		last: pageAfter(answers, step) === 'check',
		/** Their time was over, and what they sent is a draft of its own now. */
		ended: event.url.searchParams.has('abgelaufen'),
		typing: ''
	};
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx, text } = event.locals;
		const sent = {
			step: stepAt(event.params.page),
			data: await dataOf(event.request),
			address: event.getClientAddress()
		};
		const scan = scanBy(runtime().config.clamdSocket);
		const saved = await saveForm(ctx, readReturnCookie(event), sent, { scan });
		if (saved.cookie) keepReturnCookie(event, saved.cookie);
		if (!saved.ok) return fail(400, { values: saved.values, ...sentencesFor(text, saved) });
		redirect(303, pathOf(saved.next) + (saved.ended ? '?abgelaufen' : ''));
	}
};
