import type { Ctx } from '../access/ctx.ts';
import { itemsNamed } from '../agenda/queries.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { findBlocks, type FoundBlock } from '../minutes/search.queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { piecesOf } from './pieces.ts';
import { searchLimits, type SearchResult } from './search.ts';

/** What the minutes say about that, as far as the actor may read; nothing for no words. */
export async function searchMinutes(ctx: Ctx, query: string): Promise<SearchResult[]> {
	const words = query.replaceAll('\0', '').toWellFormed().trim().slice(0, searchLimits.characters);
	const found = await findBlocks(ctx, words, { limit: searchLimits.results });
	const items = await itemsNamed(
		ctx,
		idsOf(found, ({ itemId }) => itemId)
	);
	const meetings = await meetingsNamed(
		ctx,
		idsOf(items.values(), ({ meetingId }) => meetingId)
	);
	const tables = await roundtablesNamed(
		ctx,
		idsOf(meetings.values(), ({ roundtableId }) => roundtableId)
	);
	return found.flatMap(({ itemId, index, kind, excerpt }: FoundBlock) => {
		const item = items.get(itemId);
		const meeting = item && meetings.get(item.meetingId);
		const table = meeting && tables.get(meeting.roundtableId);
		if (!table) return [];
		const { id, number, startsAt } = meeting;
		return {
			item: { id: item.id, title: item.title },
			meeting: { id, number, startsAt },
			table: { name: table.name },
			kind,
			index,
			pieces: piecesOf(excerpt, words)
		};
	});
}

const idsOf = <T>(rows: Iterable<T>, id: (row: T) => string): string[] => [
	...new Set([...rows].map(id))
];
