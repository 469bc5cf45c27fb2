import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { notFound } from '../errors/refusal.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { changesBetween, sumOf, type Counts, type ItemChange } from './diff.ts';
import {
	listVersions,
	numbersBefore,
	versionItems,
	versionNumbered,
	type VersionsShown
} from './queries.server.ts';
import type { Version, VersionItem } from './versions.ts';

/** A line of the list. */
export type HistoryEntry = Version & {
	/** Who took it; null: the server. */
	by: string | null;
	/** Whose words came in since the version before. */
	writers: string[];
	/** Against the version before; undefined for the first one. */
	changes: (Counts & { items: number }) | undefined;
	/** Number of the version before. */
	previous: number | undefined;
};

export type History = { entries: HistoryEntry[]; next: number | undefined };

/** One page of the versions of a meeting, the newest first, with what each of them brought. */
export async function historyOf(
	ctx: Ctx,
	meeting: Meeting,
	shown: VersionsShown
): Promise<History> {
	demand(ctx, 'version.list', { ...meeting, meetingId: meeting.id });
	const { versions, next } = await listVersions(ctx, meeting.id, shown);
	const before = await numbersBefore(ctx, meeting.id, versions);
	const texts = new Map<string, Promise<VersionItem[]>>();
	const textOf = (id: string) => {
		const known = texts.get(id) ?? versionItems(ctx, id);
		texts.set(id, known);
		return known;
	};
	const entries: Omit<HistoryEntry, 'by'>[] = [];
	for (const version of versions) {
		const previous = before.get(version.number);
		const now = await textOf(version.id);
		const then = previous ? await textOf(previous.id) : [];
		entries.push({ ...version, previous: previous?.number, ...brought(then, now, !!previous) });
	}
	return { entries: await withNames(ctx, entries), next };
}

function brought(then: VersionItem[], now: VersionItem[], compared: boolean) {
	const hashes = new Map(then.map(({ itemId, hash }) => [itemId, hash]));
	const other = now.filter(({ itemId, hash }) => hashes.get(itemId) !== hash);
	const ids = new Set(now.map(({ itemId }) => itemId));
	const others = new Set(other.map(({ itemId }) => itemId));
	const before = then.filter(({ itemId }) => others.has(itemId) || !ids.has(itemId));
	const changes = changesBetween(before, other);
	const counted = {
		...sumOf(changes),
		items: changes.filter(({ kind }) => kind !== 'same').length
	};
	return { writers: writersIn(changes, other), changes: compared ? counted : undefined };
}

/** Ids of the people in whose blocks something is new. */
function writersIn(changes: readonly ItemChange[], now: readonly VersionItem[]): string[] {
	const items = new Map(now.map((item) => [item.itemId, item]));
	const writers = changes.flatMap(({ itemId, blocks }) => {
		const item = items.get(itemId);
		const there = blocks.filter(({ kind }) => kind !== 'deleted' && kind !== 'movedAway');
		return there.flatMap(({ kind }, index) =>
			kind === 'inserted' || kind === 'changed' ? (item?.authors[index] ?? []) : []
		);
	});
	return [...new Set(writers)];
}

async function withNames(ctx: Ctx, entries: Omit<HistoryEntry, 'by'>[]): Promise<HistoryEntry[]> {
	const ids = entries.flatMap(({ writers, createdById }) => [...writers, createdById ?? []].flat());
	const names = await namesOf(ctx, ids);
	return entries.map((entry) => ({
		...entry,
		by: names[entry.createdById ?? ''] ?? null,
		writers: entry.writers.flatMap((id) => names[id] ?? []).sort()
	}));
}

async function namesOf(ctx: Ctx, ids: string[]): Promise<Record<string, string>> {
	const people = await peopleNamed(ctx, [...new Set(ids)]);
	return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

export type VersionText = { version: Version; items: VersionItem[]; names: Record<string, string> };

/** A version as the actor may read it, with the names of those who wrote it. */
export async function readVersion(
	ctx: Ctx,
	meetingId: string,
	number: number
): Promise<VersionText> {
	const version = await versionNumbered(ctx, meetingId, number);
	if (!version) throw notFound('version.unknown');
	const items = await versionItems(ctx, version.id);
	const ids = items.flatMap(({ authors }) => authors.flat());
	return { version, items, names: await namesOf(ctx, [...ids, version.createdById ?? []].flat()) };
}

export type Comparison = { from: Version; to: Version; items: ItemChange[]; counts: Counts };

/** What became of the minutes between two versions, as far as the actor may read both. */
export async function compareVersions(
	ctx: Ctx,
	meetingId: string,
	numbers: { from: number; to: number }
): Promise<Comparison> {
	const from = await versionNumbered(ctx, meetingId, numbers.from);
	const to = await versionNumbered(ctx, meetingId, numbers.to);
	if (!from || !to) throw notFound('version.unknown');
	const before = await versionItems(ctx, from.id);
	const items = changesBetween(before, await versionItems(ctx, to.id));
	return { from, to, items, counts: sumOf(items) };
}
