import { and, asc, eq, gte } from 'drizzle-orm';
import { visibleMeetings } from '../access/scopes/meetings.server.ts';
import type { Ctx } from '../access/ctx.ts';
import { meetingsNamed } from './queries.server.ts';
import type { Meeting } from './meetings.ts';
import { meetings } from './tables.server.ts';

/** More no calendar needs; those that come last are left out. */
const most = 500;

type Which = {
	/** Null: of all tables. */
	roundtableId: string | null;
	since: Date;
};

/** Meetings the actor may see, in order, cancelled ones too: a calendar must learn of that. */
export async function meetingsForCalendar(ctx: Ctx, which: Which): Promise<Meeting[]> {
	const { roundtableId, since } = which;
	const ofTable = roundtableId === null ? undefined : eq(meetings.roundtableId, roundtableId);
	const rows = await ctx.db
		.select({ id: meetings.id })
		.from(meetings)
		.where(and(visibleMeetings(ctx), ofTable, gte(meetings.startsAt, since)))
		.orderBy(asc(meetings.startsAt), asc(meetings.id))
		.limit(most);
	const ids = rows.map(({ id }) => id);
	const named = await meetingsNamed(ctx, ids);
	return ids.flatMap((id) => named.get(id) ?? []);
}
