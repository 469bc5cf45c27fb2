import { eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Ctx } from '../access/ctx.ts';
import { itemsNamed } from '../agenda/queries.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { wordingsOf, wordsInclude } from '../minutes/wordings.queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import {
	ENTRIES_PER_PAGE,
	type Numbered,
	type Registered,
	type RegisterFilter,
	type RegisterPage
} from './register.ts';

type Columns = Record<'id' | 'itemId' | 'roundtableId' | 'year' | 'number', PgColumn> & {
	wording?: PgColumn;
};

/** WHERE a row belongs to that table and speaks of that, or has that number. */
export function isAskedFor(
	letter: 'B' | 'Z',
	columns: Columns,
	{ roundtableId, words }: RegisterFilter
): SQL[] {
	const number = sql`${letter} || '-' || ${columns.year} || '-' || ${columns.number}`;
	const asked: SQL[] = [];
	if (roundtableId) asked.push(eq(columns.roundtableId, roundtableId));
	if (words) asked.push(sql`(${saysWords(columns, words)} or ${number} = upper(${words}))`);
	return asked;
}

/** What was fixed in the row counts; else what the minutes say. */
function saysWords({ wording, ...columns }: Columns, words: string): SQL {
	const inMinutes = wordsInclude(columns, words);
	if (!wording) return inMinutes;
	const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
	return sql`case when ${wording} is null then ${inMinutes} else ${wording} ilike ${pattern} end`;
}

/** One page of a register, of rows that were asked for with one more than fits. */
export async function pageOf<R extends Numbered>(
	ctx: Ctx,
	rows: R[]
): Promise<RegisterPage<Registered<R>>> {
	const page = rows.slice(0, ENTRIES_PER_PAGE);
	const next = rows.length > ENTRIES_PER_PAGE ? page.at(-1)?.id : undefined;
	return { entries: await withOrigin(ctx, page), next };
}

/** What they say and where they come from, as far as the actor may see it. */
export async function withOrigin<R extends Numbered>(
	ctx: Ctx,
	rows: R[]
): Promise<Registered<R>[]> {
	const [wordings, items, tables] = await Promise.all([
		wordingsOf(ctx, rows),
		itemsNamed(
			ctx,
			rows.map(({ itemId }) => itemId)
		),
		roundtablesNamed(
			ctx,
			rows.map(({ roundtableId }) => roundtableId)
		)
	]);
	const meetings = await meetingsNamed(
		ctx,
		[...items.values()].map((item) => item.meetingId)
	);
	return rows.flatMap((row) => {
		const item = items.get(row.itemId);
		const meeting = item && meetings.get(item.meetingId);
		const table = tables.get(row.roundtableId);
		if (!item || !meeting || !table) return [];
		const wording = row.wording ?? wordings.get(row.id) ?? '';
		return [{ ...row, wording, item, meeting, table }];
	});
}
