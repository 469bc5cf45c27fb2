import { and, desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { everVisibleItemIds } from '../access/scopes/agenda.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { redactions } from './tables.server.ts';
import type { Redaction } from './redactions.ts';

/** The register of one meeting, the newest first, for the items the actor may read. */
export async function redactionsOf(ctx: Ctx, meetingId: string): Promise<Redaction[]> {
	const readable = sql`${redactions.itemId} in ${everVisibleItemIds(ctx)}`;
	const rows = await ctx.db
		.select()
		.from(redactions)
		.where(and(eq(redactions.meetingId, meetingId), readable))
		.orderBy(desc(redactions.at), desc(redactions.id));
	const people = await peopleNamed(
		ctx,
		rows.map(({ redactedById }) => redactedById)
	);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	return rows.map(({ redactedById, meetingId: _, ...row }) => ({
		...row,
		by: names.get(redactedById) ?? ''
	}));
}
