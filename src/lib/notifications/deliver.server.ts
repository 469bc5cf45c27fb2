import type { Db } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { mailLimits } from './mails.ts';
import { takeWaitingMail } from './queries.server.ts';
import type { Relay } from './relay.server.ts';
import { deliveryJob } from './send.server.ts';
import { markKept, markSent, markTried } from './writes.server.ts';

type At = { db: Db; now: Date };

/** Codes only: whom a mail was for is nobody's business who reads the log. */
type Log = { warn(fields: object, message: string): void };

/**
 * Delivers one mail of the outbox. If this process dies between the server's "accepted" and the
 * commit, the mail goes out once more, with the same Message-ID: at least once, never not at all.
 *
 * @param relay undefined: no mail server is configured, the operator finds the mail in the outbox
 */
export async function deliverMail(
	at: At,
	id: string,
	relay: Relay | undefined,
	log: Log
): Promise<void> {
	const mail = await takeWaitingMail(at, id);
	if (!mail) return;
	if (!relay) return markKept(at, id);
	const delivery = await relay.deliver(mail, at.now);
	if (delivery.ok) return markSent(at, id);

	const { code, forGood } = delivery;
	const pause = forGood ? undefined : mailLimits.retryAfterMinutes[mail.attempts];
	await markTried(at, id, { state: pause === undefined ? 'failed' : 'waiting', failure: code });
	log.warn({ code, kind: mail.kind, again: pause !== undefined }, 'mail not delivered');
	if (pause === undefined) return;
	const dueAt = new Date(at.now.getTime() + pause * 60_000);
	await enqueue(at, deliveryJob, { mail: id }, { dueAt });
}
