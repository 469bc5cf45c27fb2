import { redirect } from '@sveltejs/kit';
import { can } from '#lib/access/access.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { isChangeable } from '#lib/meetings/meetings.ts';
import { readVersion } from '#lib/versions/history.server.ts';
import { restoreVersion } from '#lib/versions/restore.server.ts';
import { numberOf, restoreInput } from '#lib/versions/versions.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, url, parent }: PageServerLoadEvent) => {
	const { view } = await parent();
	const { actor } = locals.ctx;
	const number = numberOf(params.number);
	if (number === undefined) throw notFound('version.unknown');
	const subject = { ...view.meeting, meetingId: view.meeting.id };
	return {
		...(await readVersion(locals.ctx, params.id, number)),
		restored: numberOf(url.searchParams.get('zurueckgeholt')),
		can: {
			list: can(actor, 'version.list', subject),
			restore: isChangeable(view.meeting) && can(actor, 'version.restore', subject)
		}
	};
});

export const actions: Actions = {
	default: async (event) => {
		const { id, number } = event.params;
		let before = 0;
		const failure = await runForm(event, restoreInput, async (input) => {
			const which = { meetingId: id, number: numberOf(number) ?? 0 };
			before = await restoreVersion(event.locals.ctx, which, input);
		});
		const back = `/sitzungen/${id}/fassungen/${number}?zurueckgeholt=${before}`;
		return failure ?? redirect(303, back);
	}
};
