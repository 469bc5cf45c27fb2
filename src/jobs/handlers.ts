import { prepareLateEdits } from '#lib/approval/prepare-late.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import type { JobPayload } from '#lib/db/queue.server.ts';
import { lateEditsJob } from '#lib/minutes/quarantine.server.ts';
import { deliverMail } from '#lib/notifications/deliver.server.ts';
import { openRelay, type Relay } from '#lib/notifications/relay.server.ts';
import { deliveryJob } from '#lib/notifications/send.server.ts';
import { runtime } from '../server/runtime.ts';

type At = { db: Db; now: Date };

export type JobHandler = (at: At, payload: JobPayload) => Promise<void>;

/** What is done once, when it is due. The names are kept in the database. */
export const jobHandlers: Record<string, JobHandler> = {
	[deliveryJob]: (at, { mail }) => deliverMail(at, String(mail), relay(), runtime().log),
	[lateEditsJob]: (at, { roomId, personId }) =>
		prepareLateEdits(at, { roomId: String(roomId), personId: String(personId) })
};

/** A slow mail server holds up mails, and nothing else. */
export const slowJobs = [deliveryJob];

function relay(): Relay | undefined {
	const { smtpUrl, mailFrom, mailReplyTo } = runtime().config;
	if (smtpUrl === undefined || mailFrom === undefined) return undefined;
	return openRelay({ url: smtpUrl, from: mailFrom, replyTo: mailReplyTo });
}
