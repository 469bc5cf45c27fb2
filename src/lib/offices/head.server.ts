import { randomUUID } from 'node:crypto';
import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { readMailbox } from '../notifications/mailbox.ts';
import type { Relay } from '../notifications/relay.server.ts';
import { holdLedgerHead, theOffice } from './queries.server.ts';

type At = { db: Db; now: Date };

/** Sends the head of the audit chain to the office's own mailbox. */
export const headJob = 'offices.head';

export const askForHead = (at: At): Promise<void> => enqueue(at, headJob);

/**
 * Where the chain ends today goes to a mailbox outside the database: whoever cuts it off or writes it
 * anew later is seen by `npm run verify-audit -- --head=…`. A number and a hash, nothing else.
 *
 * @param mailbox the office's own address; without one, or without a mail server, nothing is sent
 * @throws Error where the mail server can be asked again later
 */
export async function deliverHead(
	at: At,
	relay: Relay | undefined,
	mailbox: string | undefined
): Promise<void> {
	const to = mailbox === undefined ? undefined : readMailbox(mailbox);
	const office = await theOffice(at);
	if (!relay || !to || !office) return;
	const ctx = { ...at, actor: system, decisions: new Decisions() };
	const head = await behindTheWall(ctx, (ctx) => holdLedgerHead(ctx, office.id));
	if (!head) return;
	const text = textFor('de');
	const written = `${head.sequence}:${Buffer.from(head.link).toString('hex')}`;
	const delivered = await relay.deliver(
		{
			...{ id: randomUUID(), toName: to.name, toAddress: to.address, language: 'de' },
			...{ subject: text('mail.head.subject'), body: text('mail.head.text', { head: written }) },
			calendar: null
		},
		at.now
	);
	if (!delivered.ok && !delivered.forGood) throw new Error('The head waits for the mail server.');
}
