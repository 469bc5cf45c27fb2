import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { countConsultation, countCase, forgetCounted } from '../offices/count.server.ts';
import { dayOf, daysBetween } from '../time/zone.ts';
import type { CommandInput } from './commands.ts';
import { closingsIn, uncounted } from './counted.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import { holdCase, transitionsOf } from './queries.server.ts';
import { keepSealed } from './sealed.server.ts';
import type { Category } from './categories.ts';
import type { Reporter } from './subjects.ts';
import { markCounted } from './writes.server.ts';

/** `2026-4` */
export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/**
 * A row of coarse codes, as the browser of a member says them by itself. Its id is random and lies
 * sealed in the case: neither from the row nor from the case the server finds the other. Each stage is
 * counted once, in the quarter of its own day; who comes second writes nothing. A case that ended
 * again takes the row of its former end away with it.
 */
export function addStatistics(
	ctx: StaffCtx,
	number: string,
	{ sealed, id, stage, replaces, ...codes }: CommandInput<'statistics'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		if (found.receivedOn === null) throw badInput('error.incomplete');
		await holdCase(ctx, found.id);
		const moves = await transitionsOf(ctx, found.id);
		const closings = closingsIn(moves);
		const on = uncounted(found, moves)[stage];
		if (on === undefined || !(await markCounted(ctx, found.id, stage, closings.length))) return;
		await keepSealed(ctx, found, sealed, { 'case.statistics': 'office' });
		await forgetCounted(ctx, { officeId: found.officeId, stage, ids: replaces });
		await countCase(ctx, {
			...{ id, officeId: found.officeId, stage, quarter: quarterOf(on), ...codes },
			outcome: stage === 'closing' ? closings.at(-1)!.outcome : null,
			days: daysBetween(found.receivedOn, on)
		});
		await note(ctx, found.officeId, { action: 'case.counted', caseId: found.id, codes: { stage } });
	});
}

/** Advice without a file: that somebody asked, about what sort of thing. */
export function noteConsultation(
	ctx: StaffCtx,
	asked: { reporter: Reporter; category: Category }
): Promise<void> {
	demand(ctx, 'case.takeDown', null);
	return behindTheWall(ctx, async (walled) => {
		const { officeId } = ctx.actor;
		const quarter = quarterOf(dayOf(ctx.now));
		await countConsultation(walled, { id: randomUUID(), officeId, quarter, ...asked });
		await note(walled, officeId, { action: 'office.consulted' });
	});
}
