import type { Db } from '../db/db.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { headerText, mailLimits, type Mail } from './mails.ts';
import { insertMail } from './writes.server.ts';

type At = { db: Db; now: Date };

/** The job that delivers one mail; its payload is `{ mail: <id> }`. */
export const deliveryJob = 'mail.deliver';

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: if that is rolled back, nobody
 * hears of it. It is sent by a job after the commit, or kept for the operator where no mail server
 * is configured.
 */
export function sendMail(at: At, { to, ...mail }: Mail): Promise<void> {
	return inTransaction(at, async (at) => {
		const id = await insertMail(at, {
			kind: mail.kind,
			personId: to.personId,
			toName: headerText(to.name, mailLimits.nameCharacters),
			toAddress: headerText(to.address, 320),
			roundtableId: mail.roundtableId,
			language: mail.language,
			subject: headerText(mail.subject, mailLimits.subjectCharacters),
			body: mail.body.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n'),
			calendar: mail.calendar ?? null,
			createdAt: at.now
		});
		await enqueue(at, deliveryJob, { mail: id });
	});
}
