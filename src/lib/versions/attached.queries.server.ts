import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleVersionItems, visibleVersions } from '../access/scopes/versions.server.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';

/** Whether a version that the actor may read shows this file at this item. */
export async function isInAVersion(
	ctx: Ctx,
	{ itemId, id }: { itemId: string; id: string }
): Promise<boolean> {
	const mine = ctx.db
		.select({ id: minutesVersions.id })
		.from(minutesVersions)
		.where(visibleVersions(ctx));
	const shown = sql`${minutesVersionItems.facts} -> 'attachments' @> ${JSON.stringify([{ id }])}::jsonb`;
	const rows = await ctx.db
		.select({ itemId: minutesVersionItems.itemId })
		.from(minutesVersionItems)
		.where(
			and(
				eq(minutesVersionItems.itemId, itemId),
				inArray(minutesVersionItems.versionId, mine),
				visibleVersionItems(ctx),
				shown
			)
		)
		.limit(1);
	return rows.length > 0;
}
