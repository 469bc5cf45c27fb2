import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { everVisibleItemIds } from '../access/scopes/agenda.server.ts';
import { visibleVersions } from '../access/scopes/versions.server.ts';
import type { Db } from '../db/db.server.ts';
import { isId } from '../forms/fields.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';
import type { Version, VersionItem } from './versions.ts';

const columns = {
	id: minutesVersions.id,
	meetingId: minutesVersions.meetingId,
	number: minutesVersions.number,
	kind: minutesVersions.kind,
	note: minutesVersions.note,
	hash: minutesVersions.hash,
	hashBefore: minutesVersions.hashBefore,
	createdById: minutesVersions.createdById,
	createdAt: minutesVersions.createdAt
};

/** A version the actor may see. Others do not exist for them. */
export async function findVersion(ctx: Ctx, id: string): Promise<Version | undefined> {
	if (!isId(id)) return undefined;
	const visible = and(eq(minutesVersions.id, id), visibleVersions(ctx));
	const [row] = await ctx.db.select(columns).from(minutesVersions).where(visible);
	return row;
}

/** All versions of a meeting that the actor may see, the newest first. */
export function versionsOf(ctx: Ctx, meetingId: string): Promise<Version[]> {
	return ctx.db
		.select(columns)
		.from(minutesVersions)
		.where(and(eq(minutesVersions.meetingId, meetingId), visibleVersions(ctx)))
		.orderBy(desc(minutesVersions.number));
}

const itemColumns = {
	itemId: minutesVersionItems.itemId,
	number: minutesVersionItems.number,
	title: minutesVersionItems.title,
	blocks: minutesVersionItems.blocks,
	authors: minutesVersionItems.authors,
	facts: minutesVersionItems.facts,
	hash: minutesVersionItems.hash,
	hashBefore: minutesVersionItems.hashBefore
};

/**
 * The items of a version that the actor may read, in their order. An item that was taken off the
 * agenda since is part of what was: who could read it reads it here.
 */
export function versionItems(ctx: Ctx, versionId: string): Promise<VersionItem[]> {
	const mine = inArray(
		minutesVersionItems.versionId,
		ctx.db.select({ id: minutesVersions.id }).from(minutesVersions).where(visibleVersions(ctx))
	);
	const readable = sql`${minutesVersionItems.itemId} in ${everVisibleItemIds(ctx)}`;
	return ctx.db
		.select(itemColumns)
		.from(minutesVersionItems)
		.where(and(eq(minutesVersionItems.versionId, versionId), mine, readable))
		.orderBy(asc(minutesVersionItems.number));
}

/** Hash of the latest version, whoever asks. */
export async function lastHashOf(
	{ db }: { db: Db },
	meetingId: string
): Promise<string | undefined> {
	const [row] = await db
		.select({ hash: minutesVersions.hash })
		.from(minutesVersions)
		.where(eq(minutesVersions.meetingId, meetingId))
		.orderBy(desc(minutesVersions.number))
		.limit(1);
	return row?.hash;
}
