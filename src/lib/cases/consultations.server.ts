import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { consultationsByQuarter } from '../offices/queries.server.ts';
import type { StaffCtx } from './found.server.ts';

/** @throws Refusal 403 */
export function countedConsultations(ctx: StaffCtx): Promise<{ quarter: string; count: number }[]> {
	demand(ctx, 'case.takeDown', null);
	return behindTheWall(ctx, (walled) => consultationsByQuarter(walled, ctx.actor.officeId));
}
