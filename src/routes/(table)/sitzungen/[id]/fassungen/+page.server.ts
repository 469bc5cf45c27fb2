import { redirect } from '@sveltejs/kit';
import { can } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { historyOf } from '#lib/versions/history.server.ts';
import { nameVersion } from '#lib/versions/name.server.ts';
import { filterOf, nameVersionInput, numberOf } from '#lib/versions/versions.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, url, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { view } = await parent();
	const { ctx } = locals;
	const subject = { ...view.meeting, meetingId: view.meeting.id };
	return {
		history: await historyOf(ctx, view.meeting, {
			filter: filterOf(url.searchParams.get('art')),
			before: numberOf(url.searchParams.get('nach'))
		}),
		named: numberOf(url.searchParams.get('festgehalten')),
		can: { name: can(ctx.actor, 'version.name', subject) }
	};
});

export const actions: Actions = {
	default: async (event) => {
		const { id } = event.params;
		let number = 0;
		const failure = await runForm(event, nameVersionInput, async (input) => {
			({ number } = await nameVersion(event.locals.ctx, id, input));
		});
		return failure ?? redirect(303, `/sitzungen/${id}/fassungen?festgehalten=${number}`);
	}
};
