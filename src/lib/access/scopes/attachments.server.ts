import { sql, type SQL } from 'drizzle-orm';
import { attachments } from '../../attachments/tables.server.ts';
import type { Ctx } from '../ctx.ts';
import { everVisibleItemIds, visibleItemIds } from './agenda.server.ts';

type Asking = Pick<Ctx, 'actor' | 'decisions'>;

/** A file is seen by whoever may read the item it belongs to (`item.read`). */
export const visibleAttachments = (ctx: Asking): SQL =>
	sql`${attachments.itemId} in ${visibleItemIds(ctx)}`;

/** As `visibleAttachments`, also of items that were taken off the agenda. */
export const everVisibleAttachments = (ctx: Asking): SQL =>
	sql`${attachments.itemId} in ${everVisibleItemIds(ctx)}`;
