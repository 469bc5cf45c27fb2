import { sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleItemIds } from '../access/scopes/agenda.server.ts';

export type FoundBlock = {
	itemId: string;
	index: number;
	kind: string;
	/** The place where the words stand; hits lie between `hitBegins` and `hitEnds`. */
	excerpt: string;
};

/** Private characters: no text that people write can forge them, for they are taken out of it. */
export const hitBegins = '\uE000';
export const hitEnds = '\uE001';

const marks = `StartSel=${hitBegins}, StopSel=${hitEnds}`;
// Joined with decisions and meetings: what is found is ranked and cut off here, not in memory.
/** What a decision says was fixed in its row; the block in the minutes may differ since. */
const said = sql`coalesce(d.wording, b.text)`;
/** Short texts as a whole, long ones around the hits. */
const headline = sql`case when length(${said}) <= 240 then ${`${marks}, HighlightAll=true`}
	else ${`${marks}, MaxFragments=2, MinWords=8, MaxWords=30`} end`;

/**
 * Blocks that speak of that, the best first. German grammar finds other forms of a word
 * ("Wohnungen", "Wohnung"); what is contained in a longer word counts too, because German glues
 * words together ("Wohnungssuche").
 */
export async function findBlocks(
	ctx: Ctx,
	words: string,
	{ limit }: { limit: number }
): Promise<FoundBlock[]> {
	const readable = visibleItemIds(ctx);
	if (words === '') return [];
	const contained = words.split(/\s+/).map((word) => sql`${said} ilike ${patternOf(word)}`);
	const query = sql`websearch_to_tsquery('german', ${words})`;
	const rows = await ctx.db.execute<FoundBlock>(sql`
		select b.item_id as "itemId", b.index, b.kind, case
			when to_tsvector('german', ${said}) @@ ${query} then ts_headline('german',
				translate(${said}, ${hitBegins + hitEnds}, ''), ${query}, ${headline})
			else translate(${said}, ${hitBegins + hitEnds}, '') end as excerpt
		from minutes_blocks b join minutes_rooms r on r.id = b.room_id
		join meetings m on m.id = r.meeting_id
		left join decisions d on d.id = b.block_id and d.item_id = b.item_id
		where b.present and b.item_id in ${readable}
			and (to_tsvector('german', ${said}) @@ ${query} or (${sql.join(contained, sql` and `)}))
		order by ts_rank(to_tsvector('german', ${said}), ${query}) desc,
			m.starts_at desc, b.item_id, b.index
		limit ${limit}`);
	return [...rows];
}

const patternOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
