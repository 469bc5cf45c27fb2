import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { moveMinutes } from '../meetings/minutes-state.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { thawMinutes } from '../minutes/freeze.server.ts';
import type { ThawInput } from './approval.ts';
import { next } from './lifecycle.ts';
import { sendThawed } from './mails.server.ts';
import { countObjections, findRecord } from './queries.server.ts';
import { changeRecord, lockRecord } from './writes.server.ts';

/**
 * Takes the draft back: writing goes on. Not once somebody has objected, even if they withdrew it:
 * their objection speaks of the draft, and would speak of nothing. The version that was sent stays.
 */
export function thawRecord(ctx: Ctx, meetingId: string, { reason }: ThawInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await lockRecord(ctx, meetingId);
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting) throw notFound();
		demand(ctx, 'record.thaw', meeting, 'record.thaw.notAllowed');
		if (!next(meeting.minutesState, 'thaw')) throw conflict('record.thaw.notNow');
		const states = ['raised', 'note', 'accepted', 'declined', 'withdrawn'] as const;
		if ((await countObjections(ctx, meetingId, { states })) > 0)
			throw conflict('record.thaw.objected');
		const found = await findRecord(ctx, meetingId);
		if (!found || !(await moveMinutes(ctx, meeting, 'writing')))
			throw conflict('record.thaw.notNow');

		await thawMinutes(ctx, meetingId);
		const thawedById = ctx.actor.kind === 'person' ? ctx.actor.id : null;
		const change = { thawedAt: ctx.now, thawedById, thawReason: reason };
		await changeRecord(ctx, meetingId, change);
		await sendThawed(ctx, meeting);
		await record(ctx, 'record.thawed', meetingId);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
	});
}
