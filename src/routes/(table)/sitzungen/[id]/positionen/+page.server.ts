import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { isChangeable } from '#lib/meetings/meetings.ts';
import { withdrawPositionInput, writePositionInput } from '#lib/positions/positions.ts';
import { positionsIn } from '#lib/positions/queries.server.ts';
import { seatsHere } from '#lib/positions/seats.ts';
import { withdrawPosition } from '#lib/positions/withdraw.server.ts';
import { writePosition } from '#lib/positions/write.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, url, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { view } = await parent();
	const { ctx } = locals;
	const itemIds = view.items.map(({ id }) => id);
	const mine = seatsHere(ctx.actor, view.meeting.roundtableId).map(({ seatId }) => seatId);
	return {
		positions: await positionsIn(ctx, itemIds),
		mySeats: isChangeable(view.meeting) ? mine : [],
		place: {
			id: url.searchParams.get('position') ?? '',
			itemId: url.searchParams.get('punkt') ?? ''
		}
	};
});

export const actions: Actions = {
	write: async (event) => {
		const { id } = event.params;
		const failure = await runForm(event, writePositionInput, (input) =>
			writePosition(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/sitzungen/${id}/positionen`);
	},
	withdraw: async (event) => {
		const { id } = event.params;
		const failure = await runForm(event, withdrawPositionInput, (input) =>
			withdrawPosition(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/sitzungen/${id}/positionen`);
	}
};
