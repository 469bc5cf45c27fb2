import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { everVisibleAttachments, visibleAttachments } from '../access/scopes/attachments.server.ts';
import { attachments } from './tables.server.ts';

export type FilePlace = {
	itemId: string;
	/** It hangs at an item of the agenda now; else only a version may still show it. */
	attached: boolean;
};

/** Where a file hangs or hung, if the actor may read the item; also of items that were taken off. */
export async function placeOfFile(ctx: Ctx, id: string): Promise<FilePlace | undefined> {
	const now = sql`${attachments.removedAt} is null and ${visibleAttachments(ctx)}`;
	const [row] = await ctx.db
		.select({ itemId: attachments.itemId, attached: sql<boolean>`(${now})` })
		.from(attachments)
		.where(and(eq(attachments.id, id), everVisibleAttachments(ctx)));
	return row;
}
