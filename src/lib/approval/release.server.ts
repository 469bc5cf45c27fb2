import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict } from '../errors/refusal.ts';
import { moveMinutes } from '../meetings/minutes-state.server.ts';
import { next } from './lifecycle.ts';
import { standingRecord } from './open-record.server.ts';
import { changeRecord } from './writes.server.ts';

/** From now on the approved minutes may be handed out in this form. */
export function releaseRecord(ctx: Ctx, meetingId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { meeting, version } = await standingRecord(ctx, meetingId);
		demand(ctx, 'record.release', meeting, 'record.release.notAllowed');
		if (meeting.minutesState === 'released') throw conflict('record.release.already');
		if (!next(meeting.minutesState, 'release')) throw conflict('record.release.notApproved');

		if (!(await moveMinutes(ctx, meeting, 'released'))) throw conflict('record.release.already');
		const releasedById = ctx.actor.kind === 'person' ? ctx.actor.id : null;
		await changeRecord(ctx, meetingId, { releasedAt: ctx.now, releasedById });
		await record(ctx, 'record.released', meetingId, { hash: version.hash });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
	});
}
