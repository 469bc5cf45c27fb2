import { sql, type SQL } from 'drizzle-orm';
import { commitments } from '../../commitments/tables.server.ts';
import type { Ctx } from '../ctx.ts';
import { visibleItemIds } from './agenda.server.ts';

/** A commitment is seen by whoever may read the item it belongs to. */
export const visibleCommitments = (ctx: Pick<Ctx, 'actor' | 'decisions'>): SQL =>
	sql`${commitments.itemId} in ${visibleItemIds(ctx)}`;
