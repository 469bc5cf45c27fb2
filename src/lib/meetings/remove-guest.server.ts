import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { notFound } from '../errors/refusal.ts';
import { uninviteWhoLeft } from '../invitations/uninvite.server.ts';
import { endGuestLink } from './end-guest-link.server.ts';
import { linkOfPerson } from './links.queries.server.ts';
import { findMeeting } from './queries.server.ts';
import { deleteGuest } from './writes.server.ts';

/** Their open pages close within a second. What they wrote stays in the minutes. */
export function removeGuest(ctx: Ctx, id: string, guestId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, id);
		if (!meeting) throw notFound();
		demand(ctx, 'meeting.inviteGuest', meeting);

		const guest = await deleteGuest(ctx.db, id, guestId);
		if (!guest) throw notFound('meeting.guest.unknown');
		const link = await linkOfPerson(ctx, guest.personId);
		if (link) await endGuestLink(ctx, link);
		await record(ctx, 'meeting.guestRemoved', id, { ...guest, byLink: link !== undefined });
		await uninviteWhoLeft(ctx, id);
		await notify(ctx, 'changed', { meeting: id, topic: 'seats' });
		await notify(ctx, 'access', { person: guest.personId });
	});
}
