import { can, demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { listMeetings, MEETINGS_PER_PAGE } from '#lib/meetings/queries.server.ts';
import { proposalLinks } from '#lib/proposals/links.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { rolesToManage } from '#lib/roundtables/rights.server.ts';
import { seatsAround } from '#lib/roundtables/seats.queries.server.ts';
import type { PageServerLoadEvent } from './$types';

/** Past meetings shown before one asks for more. */
const RECENT = 10;

export const load = page(async ({ locals: { ctx }, params, url }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'roundtable.read', table);
	const before = momentOf(url.searchParams.get('vor'));
	const [seats, upcoming, held, roles] = await Promise.all([
		seatsAround(ctx, table.id),
		listMeetings(ctx, table.id, { when: 'upcoming' }),
		listMeetings(ctx, table.id, { when: 'held', ...before }),
		rolesToManage(ctx, table.id)
	]);
	const shown = before ? held : held.slice(0, RECENT);
	const open = !table.archivedAt;
	const { actor } = ctx;
	return {
		table,
		seats,
		upcoming,
		held: shown,
		older:
			held.length > shown.length || held.length >= MEETINGS_PER_PAGE
				? shown.at(-1)?.startsAt
				: undefined,
		now: ctx.now,
		proposals: await proposalLinks(ctx, table),
		can: {
			readMeetings: can(actor, 'meeting.read', { id: '', roundtableId: table.id }),
			meet: open && can(actor, 'meeting.create', { roundtableId: table.id }),
			seat: open && roles.length > 0,
			edit: can(actor, 'roundtable.edit', table)
		}
	};
});

function momentOf(text: string | null): { before: Date } | undefined {
	const moment = new Date(/^(19|20|21)\d\d-/.test(text ?? '') ? text! : '');
	return Number.isNaN(moment.getTime()) ? undefined : { before: moment };
}
