import { inArray, sql, type SQL } from 'drizzle-orm';
import { meetings } from '../../meetings/tables.server.ts';
import { tableRoles } from '../actor.ts';
import type { Ctx } from '../ctx.ts';
import { anyOf } from './any.server.ts';
import { tablesOf } from './reach.ts';

/** WHERE of `meeting.read`: meetings of one's own tables, and those one is a guest of. */
export function visibleMeetings({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	const asGuest = actor.guestOf.map(({ meetingId }) => meetingId);
	return anyOf(
		inArray(meetings.roundtableId, tablesOf(actor, tableRoles)),
		inArray(meetings.id, asGuest)
	);
}
