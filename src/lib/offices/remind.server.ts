import { randomUUID } from 'node:crypto';
import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { findAccount } from '../identity/queries.server.ts';
import type { Relay } from '../notifications/relay.server.ts';
import { staffMember } from './queries.server.ts';

type At = { db: Db; now: Date };

/**
 * Tells somebody of the office that something is due: not what, not how much, in no case's name. By
 * the office's own mail server; without one they see it in the list of their cases only.
 *
 * @throws Error where the mail server can be asked again later
 */
export async function deliverReminder(
	at: At,
	staffId: string,
	relay: Relay | undefined
): Promise<void> {
	if (!relay) return;
	const ctx = { ...at, actor: system, decisions: new Decisions() };
	const staff = await behindTheWall(ctx, (ctx) => staffMember(ctx, staffId));
	const account = staff?.state === 'active' ? await findAccount(at, staff.personId) : undefined;
	if (!account?.email) return;
	const text = textFor('de');
	const letter = {
		...{ id: randomUUID(), toName: account.name, toAddress: account.email, language: 'de' },
		...{ subject: text('mail.due.subject'), body: text('mail.due.text'), calendar: null }
	};
	const delivered = await relay.deliver(letter, at.now);
	if (!delivered.ok && !delivered.forGood) throw new Error('A reminder waits for the mail server.');
}
