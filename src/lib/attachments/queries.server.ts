import { and, asc, count, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { visibleAttachments } from '../access/scopes/attachments.server.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { filesNamed } from '../files/queries.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import type { Attachment } from './attachments.ts';
import { attachments } from './tables.server.ts';

const columns = {
	id: attachments.id,
	itemId: attachments.itemId,
	addedById: attachments.addedById,
	removed: sql<boolean>`${attachments.removedAt} is not null`
};

/** Files of these items, as far as the actor may read. */
export const attachmentsIn = (ctx: Ctx, itemIds: string[]): Promise<Attachment[]> =>
	listed(ctx, itemIds, isNull(attachments.removedAt));

/** Files that were removed from these items: for whoever may bring them back. */
export const removedIn = (ctx: Ctx, itemIds: string[]): Promise<Attachment[]> =>
	listed(ctx, itemIds, isNotNull(attachments.removedAt));

async function listed(ctx: Ctx, itemIds: string[], which: SQL): Promise<Attachment[]> {
	if (itemIds.length === 0) return [];
	const rows = await ctx.db
		.select(columns)
		.from(attachments)
		.where(and(inArray(attachments.itemId, itemIds), which, visibleAttachments(ctx)))
		.orderBy(asc(attachments.addedAt), asc(attachments.id));
	return named(ctx, rows);
}

/** One of them, removed or not. Others do not exist for the actor. */
export async function findAttachment(ctx: Ctx, id: string): Promise<Attachment | undefined> {
	const visible = and(eq(attachments.id, id), visibleAttachments(ctx));
	return (await named(ctx, await ctx.db.select(columns).from(attachments).where(visible)))[0];
}

type Row = { id: string; itemId: string; addedById: string; removed: boolean };

async function named({ db }: Ctx, rows: Row[]): Promise<Attachment[]> {
	const files = await filesNamed(
		{ db },
		rows.map(({ id }) => id)
	);
	const people = await peopleNamed({ db }, [...new Set(rows.map(({ addedById }) => addedById))]);
	return rows.flatMap(({ addedById, ...row }) => {
		const file = files.find(({ id }) => id === row.id);
		const by = people.find(({ id }) => id === addedById)?.name ?? '';
		return file ? [{ ...row, name: file.name, size: file.size, by }] : [];
	});
}

/** How many files an item has now, and how many it ever had; whoever asks. */
export async function countIn(
	{ db }: { db: Db },
	itemId: string
): Promise<{ now: number; ever: number }> {
	const [row] = await db
		.select({
			ever: count(),
			now: sql<number>`(count(*) filter (where ${isNull(attachments.removedAt)}))::int`
		})
		.from(attachments)
		.where(eq(attachments.itemId, itemId));
	return row ?? { now: 0, ever: 0 };
}

/** Ids of all files under an item, removed ones too, whoever asks. */
export async function idsIn({ db }: { db: Db }, itemId: string): Promise<string[]> {
	const rows = await db
		.select({ id: attachments.id })
		.from(attachments)
		.where(eq(attachments.itemId, itemId));
	return rows.map(({ id }) => id);
}
