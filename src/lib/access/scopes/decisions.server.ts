import { sql, type SQL } from 'drizzle-orm';
import { decisions } from '../../decisions/tables.server.ts';
import type { Ctx } from '../ctx.ts';
import { visibleItemIds } from './agenda.server.ts';

/** A decision is seen by whoever may read the item it belongs to. */
export const visibleDecisions = (ctx: Pick<Ctx, 'actor' | 'decisions'>): SQL =>
	sql`${decisions.itemId} in ${visibleItemIds(ctx)}`;
