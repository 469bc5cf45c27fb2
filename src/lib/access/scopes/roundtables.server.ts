import { inArray, sql, type SQL } from 'drizzle-orm';
import { roundtables } from '../../roundtables/tables.server.ts';
import { tableRoles } from '../actor.ts';
import type { Ctx } from '../ctx.ts';
import { tablesOf } from './reach.ts';

/** WHERE of `roundtable.read`: one's own tables; the operator, who sets them up, sees all. */
export function visibleRoundtables({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	if (actor.operator) return sql`true`;
	return inArray(roundtables.id, tablesOf(actor, tableRoles));
}
