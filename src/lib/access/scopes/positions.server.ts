import { sql, type SQL } from 'drizzle-orm';
import { positions } from '../../positions/tables.server.ts';
import type { Ctx } from '../ctx.ts';
import { visibleItemIds } from './agenda.server.ts';

/** A position is seen by whoever may read the item it belongs to. */
export const visiblePositions = (ctx: Pick<Ctx, 'actor' | 'decisions'>): SQL =>
	sql`${positions.itemId} in ${visibleItemIds(ctx)}`;
