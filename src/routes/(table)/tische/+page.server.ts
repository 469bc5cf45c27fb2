import { can, demand } from '#lib/access/access.ts';
import { isId } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { invitationsAsGuest, overviewOfTables } from '#lib/roundtables/overview.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	demand(ctx, 'roundtable.list', null);
	const archived = url.searchParams.get('stand') === 'abgeschlossen';
	const behind = url.searchParams.get('nach') ?? '';
	const after = isId(behind) ? behind : undefined;
	const [overview, asGuest] = await Promise.all([
		overviewOfTables(ctx, { archived, after }),
		invitationsAsGuest(ctx)
	]);
	return {
		...overview,
		archived,
		asGuest,
		now: ctx.now,
		can: { create: can(ctx.actor, 'roundtable.create', null) }
	};
});
