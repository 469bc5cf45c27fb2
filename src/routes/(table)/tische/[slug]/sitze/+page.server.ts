import { can, demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { moveSeat } from '#lib/roundtables/move-seat.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { rolesToManage } from '#lib/roundtables/rights.server.ts';
import { moveSeatInput, seatNow } from '#lib/roundtables/seating.ts';
import { hasChair, seatsOf } from '#lib/roundtables/seats.queries.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'roundtable.read', table);
	const [seats, roles, led] = await Promise.all([
		seatsOf(ctx, [table.id]),
		rolesToManage(ctx, table.id),
		hasChair(ctx, table.id)
	]);
	const manageable = table.archivedAt ? [] : roles;
	const present = seats.filter(({ endedAt }) => !endedAt);
	return {
		table,
		seats: present.map((seat) => ({
			...seatNow(seat, ctx.now),
			can: { change: manageable.includes(seat.role) }
		})),
		ended: seats.filter(({ endedAt }) => endedAt),
		led,
		can: {
			add: manageable.length > 0,
			appointOnly: manageable.length === 1,
			directory: can(ctx.actor, 'organisation.list', null)
		}
	};
});

export const actions: Actions = {
	move: async (event) => {
		const { ctx } = event.locals;
		return runForm(event, moveSeatInput, (input) => moveSeat(ctx, input));
	}
};
