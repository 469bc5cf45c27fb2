import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { runClockOf } from '../agenda/clock.server.ts';
import { endAttendance } from '../attendance/end.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { anyVoteIsOpen } from '../decisions/open-votes.queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { holdStill, moveMinutes } from '../meetings/minutes-state.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { freezeMinutes } from '../minutes/freeze.server.ts';
import { objectionDaysOf } from '../roundtables/queries.server.ts';
import { endSpeaking } from '../speaking/end.server.ts';
import { takeVersion } from '../versions/take.server.ts';
import { endOfObjections } from './deadline.ts';
import { next } from './lifecycle.ts';
import { sendDraft } from './mails.server.ts';
import { putRecord } from './writes.server.ts';

/**
 * Ends the writing: nobody changes text, agenda, facts or votes of this meeting any more. What is
 * there becomes the draft, which goes to the members.
 */
export function freezeRecord(ctx: Ctx, meetingId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await holdStill(ctx, meetingId);
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting) throw notFound();
		const { roundtableId } = meeting;
		demand(ctx, 'record.freeze', { roundtableId, meetingId }, 'record.freeze.notAllowed');
		await possible(ctx, meeting);

		await runClockOf(ctx, meetingId, null);
		await endAttendance(ctx, meetingId);
		await endSpeaking(ctx, meetingId);
		await freezeMinutes(ctx, meetingId);
		if (!(await moveMinutes(ctx, meeting, 'draft'))) throw conflict('record.freeze.already');
		const version = await takeVersion(ctx, meetingId, { kind: 'draft' });
		const days = await objectionDaysOf(ctx, roundtableId);
		const frozen = {
			meetingId,
			versionId: version.id,
			frozenAt: ctx.now,
			frozenById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			objectionsUntil: endOfObjections(ctx.now, days)
		};
		await putRecord(ctx, frozen);
		await sendDraft(ctx, meeting, frozen);
		await record(ctx, 'record.frozen', meetingId, { version: version.number, hash: version.hash });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
	});
}

async function possible(ctx: Ctx, meeting: Meeting): Promise<void> {
	if (meeting.state === 'cancelled') throw conflict('meeting.cancelled.noChange');
	if (!next(meeting.minutesState, 'freeze')) throw conflict('record.freeze.already');
	if (meeting.state !== 'held') throw conflict('record.freeze.notHeld');
	if (await anyVoteIsOpen(ctx, meeting.id)) throw conflict('record.freeze.voting');
}
