import { and, asc, desc, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleVersionItems, visibleVersions } from '../access/scopes/versions.server.ts';
import type { Db } from '../db/db.server.ts';
import { isId } from '../forms/fields.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';
import type { Aging } from './thinning.ts';
import {
	versionLimits,
	type Version,
	type VersionFacts,
	type VersionFilter,
	type VersionItem
} from './versions.ts';

const shared = {
	id: minutesVersions.id,
	meetingId: minutesVersions.meetingId,
	number: minutesVersions.number,
	kind: minutesVersions.kind,
	hash: minutesVersions.hash,
	/** Not of which items: they may be closed to the reader. */
	hashesBefore: sql<string[]>`jsonb_path_query_array(${minutesVersions.hashesBefore}, '$[*].hash')`,
	createdById: minutesVersions.createdById,
	createdAt: minutesVersions.createdAt
};

/** A note that explains a correction tells of its item, so it is read by whoever reads that one. */
function columnsFor(ctx: Ctx) {
	const { id, note, noteItemId } = minutesVersions;
	const { versionId, itemId } = minutesVersionItems;
	const readable = sql`(${noteItemId} is null or exists (select 1 from ${minutesVersionItems}
		where ${versionId} = ${id} and ${itemId} = ${noteItemId} and ${visibleVersionItems(ctx)}))`;
	return { ...shared, note: sql<string>`case when ${readable} then ${note} else '' end` };
}

/** A version the actor may see. Others do not exist for them. */
export async function findVersion(ctx: Ctx, id: string): Promise<Version | undefined> {
	if (!isId(id)) return undefined;
	const visible = and(eq(minutesVersions.id, id), visibleVersions(ctx));
	const [row] = await ctx.db.select(columnsFor(ctx)).from(minutesVersions).where(visible);
	return row;
}

/** Version no. 7 of a meeting, if the actor may see it. */
export async function versionNumbered(
	ctx: Ctx,
	meetingId: string,
	number: number
): Promise<Version | undefined> {
	const which = and(eq(minutesVersions.meetingId, meetingId), eq(minutesVersions.number, number));
	const visible = and(which, visibleVersions(ctx));
	const [row] = await ctx.db.select(columnsFor(ctx)).from(minutesVersions).where(visible);
	return row;
}

/** All versions of a meeting that the actor may see, the newest first. */
export function versionsOf(ctx: Ctx, meetingId: string): Promise<Version[]> {
	return ctx.db
		.select(columnsFor(ctx))
		.from(minutesVersions)
		.where(and(eq(minutesVersions.meetingId, meetingId), visibleVersions(ctx)))
		.orderBy(desc(minutesVersions.number));
}

export type VersionsShown = { filter?: VersionFilter | undefined; before?: number | undefined };

/** One page of them. @returns as `next` the number behind which the next page begins */
export async function listVersions(
	ctx: Ctx,
	meetingId: string,
	{ filter, before }: VersionsShown
): Promise<{ versions: Version[]; next: number | undefined }> {
	const { kind, number } = minutesVersions;
	const rows = await ctx.db
		.select(columnsFor(ctx))
		.from(minutesVersions)
		.where(
			and(
				eq(minutesVersions.meetingId, meetingId),
				visibleVersions(ctx),
				filter === 'automatic' ? eq(kind, 'automatic') : undefined,
				filter === 'kept' ? ne(kind, 'automatic') : undefined,
				before === undefined ? undefined : lt(number, before)
			)
		)
		.orderBy(desc(number))
		.limit(versionLimits.perPage + 1);
	const versions = rows.slice(0, versionLimits.perPage);
	const more = rows.length > versionLimits.perPage;
	return { versions, next: more ? versions.at(-1)?.number : undefined };
}

/** For each of these versions the one before it, whatever is shown of the list. */
export async function numbersBefore(
	ctx: Ctx,
	meetingId: string,
	versions: readonly Pick<Version, 'number'>[]
): Promise<Map<number, { id: string; number: number }>> {
	const { id, number } = minutesVersions;
	const rows = await ctx.db
		.select({ id, number })
		.from(minutesVersions)
		.where(and(eq(minutesVersions.meetingId, meetingId), visibleVersions(ctx)))
		.orderBy(asc(number));
	const before = new Map<number, { id: string; number: number }>();
	rows.forEach((row, index) => index > 0 && before.set(row.number, rows[index - 1]!));
	const shown = new Set(versions.map((version) => version.number));
	return new Map([...before].filter(([of]) => shown.has(of)));
}

const itemColumns = {
	itemId: minutesVersionItems.itemId,
	number: minutesVersionItems.number,
	title: minutesVersionItems.title,
	blocks: minutesVersionItems.blocks,
	authors: minutesVersionItems.authors,
	facts: minutesVersionItems.facts,
	hash: minutesVersionItems.hash,
	visibility: minutesVersionItems.visibility
};

/**
 * The items of a version that the actor may read, in their order. An item that was taken off the
 * agenda since is part of what was: who could read it reads it here. One that was closed then stays
 * so here when it is opened.
 */
export function versionItems(ctx: Ctx, versionId: string): Promise<VersionItem[]> {
	const mine = inArray(
		minutesVersionItems.versionId,
		ctx.db.select({ id: minutesVersions.id }).from(minutesVersions).where(visibleVersions(ctx))
	);
	return ctx.db
		.select(itemColumns)
		.from(minutesVersionItems)
		.where(and(eq(minutesVersionItems.versionId, versionId), mine, visibleVersionItems(ctx)))
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

export type Last = { head: number; createdAt: Date };

/** How much had been written when the latest version was taken, by meeting; whoever asks. */
export async function lastOfEach(
	{ db }: { db: Db },
	meetingIds: string[]
): Promise<Map<string, Last>> {
	if (meetingIds.length === 0) return new Map();
	const { meetingId, head, createdAt } = minutesVersions;
	const rows = await db
		.selectDistinctOn([meetingId], { meetingId, head, createdAt })
		.from(minutesVersions)
		.where(inArray(meetingId, meetingIds))
		.orderBy(meetingId, desc(minutesVersions.number));
	return new Map(rows.map((row) => [row.meetingId, row]));
}

/** Versions that were taken by themselves, except the last of each meeting; whoever asks. */
export function automaticBefore({ db }: { db: Db }, moment: Date): Promise<Aging[]> {
	const { id, meetingId, createdAt, number } = minutesVersions;
	const automatic = and(eq(minutesVersions.kind, 'automatic'), lt(createdAt, moment));
	const later = sql`exists (select 1 from minutes_versions later
		where later.meeting_id = ${meetingId} and later.number > ${number})`;
	return db.select({ id, meetingId, createdAt }).from(minutesVersions).where(and(automatic, later));
}

/** The facts of every item of a version, whoever asks. */
export async function factsStanding(
	{ db }: { db: Db },
	versionId: string
): Promise<Map<string, VersionFacts>> {
	const { itemId, facts } = minutesVersionItems;
	const rows = await db
		.select({ itemId, facts })
		.from(minutesVersionItems)
		.where(eq(minutesVersionItems.versionId, versionId));
	return new Map(rows.map((row) => [row.itemId, row.facts]));
}
