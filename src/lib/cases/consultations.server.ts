import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { note } from '../offices/ledger.server.ts';
import { consultationsByQuarter } from '../offices/queries.server.ts';
import type { StaffCtx } from './found.server.ts';

/** @throws Refusal 403 */
export function countedConsultations(ctx: StaffCtx): Promise<{ quarter: string; count: number }[]> {
	demand(ctx, 'case.takeDown', null);
	const { officeId } = ctx.actor;
	return behindTheWall(ctx, async (walled) => {
		await note(walled, officeId, { action: 'statistics.read' });
		return consultationsByQuarter(walled, officeId);
	});
}
