import { demand } from '#lib/access/access.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { page } from '#lib/forms/forms.server.ts';
import { peopleToChoose } from '#lib/identity/people.queries.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { mayRenew, rolesToManage } from '#lib/roundtables/rights.server.ts';
import { places } from '#lib/roundtables/roundtables.ts';
import { comingTo, inPlace, pastOf } from '#lib/roundtables/seating.ts';
import { findSeat } from '#lib/roundtables/seats.queries.server.ts';
import { dayOf } from '#lib/time/zone.ts';
import * as seatActions from './actions.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'roundtable.read', table);
	const seat = await findSeat(ctx, params.id);
	if (seat?.roundtableId !== table.id) throw notFound();

	const roles = await rolesToManage(ctx, table.id);
	const change = !table.archivedAt && !seat.endedAt && roles.includes(seat.role);
	const taken = places.map((as) => ({
		as,
		present: inPlace(seat, as, ctx.now),
		coming: comingTo(seat, as, ctx.now)
	}));
	const invited = taken.flatMap(({ present }) => (present?.person.invited ? [present.person] : []));
	return {
		table,
		seat,
		taken,
		past: pastOf(seat, ctx.now),
		today: dayOf(ctx.now),
		roles,
		people: change ? await peopleToChoose(ctx) : [],
		can: { change, renew: change ? await mayRenew(ctx, invited) : [] }
	};
});

export const actions: Actions = seatActions;
