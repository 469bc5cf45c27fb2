import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { createMeeting } from '#lib/meetings/create.server.ts';
import { createMeetingInput } from '#lib/meetings/meetings.ts';
import { lastMeetingOf } from '#lib/meetings/queries.server.ts';
import { findRoundtableBySlug } from '#lib/roundtables/queries.server.ts';
import { timeOf } from '#lib/time/zone.ts';
import type { Actions, PageServerLoadEvent } from './$types';

/** A meeting is usually held at the same place and hour as the last one. */
export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await findRoundtableBySlug(ctx, params.slug);
	if (!table) throw notFound();
	demand(ctx, 'meeting.create', { roundtableId: table.id }, 'meeting.create.notAllowed');
	const last = await lastMeetingOf(ctx, table.id);
	const values: Record<string, string> = {
		time: last ? timeOf(last.startsAt) : '18:00',
		plannedMinutes: String(last?.plannedMinutes ?? 120),
		place: last?.place ?? ''
	};
	return { table: { slug: table.slug, name: table.name }, values };
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx } = event.locals;
		let id = '';
		const failure = await runForm(event, createMeetingInput, async (input) => {
			const table = await findRoundtableBySlug(ctx, event.params.slug);
			if (!table) throw notFound();
			id = await createMeeting(ctx, table.id, input);
		});
		return failure ?? redirect(303, `/sitzungen/${id}`);
	}
};
