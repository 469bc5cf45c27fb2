import { prepareLateEdits } from '#lib/approval/prepare-late.server.ts';
import { reminderJob } from '#lib/cases/remind.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import type { JobPayload } from '#lib/db/queue.server.ts';
import { lateEditsJob } from '#lib/minutes/quarantine.server.ts';
import { deliverMail } from '#lib/notifications/deliver.server.ts';
import { openRelay, type Relay } from '#lib/notifications/relay.server.ts';
import { deliveryJob } from '#lib/notifications/send.server.ts';
import { deliverHead, headJob } from '#lib/offices/head.server.ts';
import { deliverReminder } from '#lib/offices/remind.server.ts';
import { deliverNotice } from '#lib/returning/deliver-notice.server.ts';
import { noticeJob } from '#lib/returning/notice.server.ts';
import { scrubErased, scrubJob } from '#lib/vault/scrub.server.ts';
import { noticeKey } from '../server/notice-key.ts';
import { runtime } from '../server/runtime.ts';

type At = { db: Db; now: Date };

export type JobHandler = (at: At, payload: JobPayload) => Promise<void>;

/** What is done once, when it is due. The names are kept in the database. */
export const jobHandlers: Record<string, JobHandler> = {
	[deliveryJob]: (at, { mail }) => deliverMail(at, String(mail), relay(), runtime().log),
	[lateEditsJob]: (at, { roomId, personId }) =>
		prepareLateEdits(at, { roomId: String(roomId), personId: String(personId) }),
	[noticeJob]: async (at, { codeId, of }) =>
		deliverNotice(
			at,
			{ codeId: String(codeId), last: of === 'letter' },
			{ relay: officeRelay(), key: await noticeKey() }
		),
	[reminderJob]: (at, { staffId }) => deliverReminder(at, String(staffId), officeRelay()),
	[headJob]: (at) => deliverHead(at, officeRelay(), runtime().config.ombudsMailFrom),
	[scrubJob]: (at) => scrubErased(at, runtime())
};

/** A slow mail server holds up mails, and nothing else; rewriting tables waits for locks. */
export const slowJobs = [deliveryJob, noticeJob, reminderJob, headJob, scrubJob];

function relay(): Relay | undefined {
	const { smtpUrl, mailFrom, mailReplyTo } = runtime().config;
	if (smtpUrl === undefined || mailFrom === undefined) return undefined;
	return openRelay({ url: smtpUrl, from: mailFrom, replyTo: mailReplyTo });
}

/** The ombuds office writes by its own mail server, or not at all: never by that of the table. */
function officeRelay(): Relay | undefined {
	const { ombudsSmtpUrl, ombudsMailFrom } = runtime().config;
	if (ombudsSmtpUrl === undefined || ombudsMailFrom === undefined) return undefined;
	return openRelay({ url: ombudsSmtpUrl, from: ombudsMailFrom });
}
