import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { demandChangeable } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { tellOfChange } from '../invitations/update.server.ts';
import { momentAt } from '../time/zone.ts';
import type { EditMeetingInput } from './meetings.ts';
import { findMeeting } from './queries.server.ts';
import { linkEndsAt } from './link-end.ts';
import { changeMeeting, moveGuestLinks } from './writes.server.ts';

export function editMeeting(
	ctx: Ctx,
	id: string,
	{ day, time, version, ...fields }: EditMeetingInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, id);
		if (!meeting) throw notFound();
		demand(ctx, 'meeting.edit', meeting);
		demandChangeable(meeting);

		const change = { ...fields, startsAt: momentAt(day, time) };
		if (!(await changeMeeting(ctx.db, { id, version }, change))) {
			throw conflict('meeting.edit.changedMeanwhile');
		}
		await moveGuestLinks(ctx.db, id, linkEndsAt(change));
		await record(ctx, 'meeting.edited', id);
		await tellOfChange(ctx, meeting);
		await notify(ctx, 'changed', { meeting: id, topic: 'meeting' });
	});
}
