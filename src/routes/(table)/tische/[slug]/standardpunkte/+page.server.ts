import { redirect, type RequestEvent } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { seatsAround } from '#lib/roundtables/seats.queries.server.ts';
import {
	addStanding,
	editStanding,
	endStanding,
	moveStanding
} from '#lib/series/standing.server.ts';
import { standingItemsOf } from '#lib/series/standing.queries.server.ts';
import {
	addStandingInput,
	editStandingInput,
	endStandingInput,
	moveStandingInput
} from '#lib/series/standing.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'standingItem.manage', { roundtableId: table.id }, 'series.notAllowed');
	const [items, seats] = [await standingItemsOf(ctx, table.id), await seatsAround(ctx, table.id)];
	return {
		table: { slug: table.slug, name: table.name, archived: table.archivedAt !== null },
		items,
		seats
	};
});

const back = ({ url }: RequestEvent) => redirect(303, url.pathname);

export const actions: Actions = {
	add: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, addStandingInput, async (input) =>
			addStanding(ctx, (await tableAt(ctx, event.params.slug)).id, input)
		);
		return failure ?? back(event);
	},
	edit: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, editStandingInput, (input) => editStanding(ctx, input));
		return failure ?? back(event);
	},
	move: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, moveStandingInput, (input) => moveStanding(ctx, input));
		return failure ?? back(event);
	},
	end: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, endStandingInput, (input) => endStanding(ctx, input));
		return failure ?? back(event);
	}
};
