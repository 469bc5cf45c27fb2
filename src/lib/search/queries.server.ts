import type { Ctx } from '../access/ctx.ts';
import { itemsNamed } from '../agenda/queries.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { findBlocks, type FoundBlock } from '../minutes/search.queries.server.ts';
import { findPositions, type FoundPosition } from '../positions/queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { piecesOf } from './pieces.ts';
import { searchLimits, type SearchResult } from './search.ts';

/** What the minutes say about that, as far as the actor may read; nothing for no words. */
export async function searchMinutes(ctx: Ctx, query: string): Promise<SearchResult[]> {
	const words = query.replaceAll('\0', '').toWellFormed().trim().slice(0, searchLimits.characters);
	const limit = searchLimits.results;
	const said = await findPositions(ctx, words, { limit });
	const written = await findBlocks(ctx, words, { limit });
	// Positions are few: they come first, and the rest fills the page.
	const found = [...said.map(asBlock), ...written].slice(0, limit);
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

/** Of a position nobody knows the place in the text without reading it. */
const asBlock = ({ itemId, excerpt }: FoundPosition, n: number): FoundBlock => {
	return { itemId, index: -1 - n, kind: 'position', excerpt };
};

const idsOf = <T>(rows: Iterable<T>, id: (row: T) => string): string[] => [
	...new Set([...rows].map(id))
];
