import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { meetings } from '../../meetings/tables.server.ts';
import { minutesVersionItems, minutesVersions } from '../../versions/tables.server.ts';
import type { Ctx } from '../ctx.ts';
import { everVisibleItemIds, itemIdsEvenClosed } from './agenda.server.ts';
import { anyOf } from './any.server.ts';
import { visibleMeetings } from './meetings.server.ts';
import { tablesOf } from './reach.ts';

/** WHERE of `version.read`: the history for those who write; what was sent for all readers. */
export function visibleVersions(ctx: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	const { actor, decisions } = ctx;
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	const writing = inArray(
		meetings.roundtableId,
		tablesOf(actor, ['chair', 'minuteTaker', 'member'])
	);
	const sent = inArray(minutesVersions.kind, ['draft', 'correction']);
	const mine = (which: SQL) =>
		sql`exists (select 1 from ${meetings}
			where ${meetings.id} = ${minutesVersions.meetingId} and ${which})`;
	return anyOf(
		mine(writing),
		inArray(minutesVersions.meetingId, actor.takesMinutesOf),
		and(sent, mine(visibleMeetings(ctx))) ?? sql`false`
	);
}

/** WHERE of `versionItem.read`, for the items of a version that the actor may read. */
export function visibleVersionItems(ctx: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	const { itemId, visibility } = minutesVersionItems;
	const then = or(eq(visibility, 'open'), sql`${itemId} in ${itemIdsEvenClosed(ctx)}`);
	return and(sql`${itemId} in ${everVisibleItemIds(ctx)}`, then) ?? sql`false`;
}
