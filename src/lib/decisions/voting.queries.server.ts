import { and, asc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleDecisions } from '../access/scopes/decisions.server.ts';
import type { RunningVote } from './decisions.ts';
import { decisions } from './tables.server.ts';

/** The votes that run now in a meeting, as far as the actor may see them. */
export function votingIn(ctx: Ctx, meetingId: string): Promise<RunningVote[]> {
	const { id, year, number, itemId, mode, state, openedAt } = decisions;
	const ofTheMeeting = sql`exists (select 1 from agenda_items
		where agenda_items.id = ${itemId} and agenda_items.meeting_id = ${meetingId})`;
	return ctx.db
		.select({ id, year, number, itemId, mode })
		.from(decisions)
		.where(and(eq(state, 'voting'), ofTheMeeting, visibleDecisions(ctx)))
		.orderBy(asc(openedAt), asc(id));
}
