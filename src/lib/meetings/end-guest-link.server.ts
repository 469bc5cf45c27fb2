import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { endGuestByLink } from '../identity/guest-by-link.server.ts';
import { withdrawMails } from '../notifications/withdraw.server.ts';
import { linkMail } from './link-end.ts';
import { linksEndedBefore, type GuestLink } from './links.queries.server.ts';
import { deleteGuestLink, deleteGuestsOfPerson } from './writes.server.ts';

type At = Pick<Ctx, 'db' | 'now'>;

/** The link is gone at once, with its guest's way in; their words stay under their name. */
export async function endGuestLink(
	at: At,
	{ id, personId, meetingId }: Pick<GuestLink, 'id' | 'personId' | 'meetingId'>
): Promise<void> {
	await deleteGuestLink(at.db, id);
	await deleteGuestsOfPerson(at.db, personId);
	await endGuestByLink(at, personId);
	await withdrawMails(at, personId, linkMail);
	await notify(at, 'changed', { meeting: meetingId, topic: 'seats' });
}

/** A job: whoever is still in when a link runs out is put out. */
export async function endGuestLinks(at: At): Promise<void> {
	for (const link of await linksEndedBefore(at, at.now)) {
		await inTransaction(at, (at) => endGuestLink(at, link));
	}
}
