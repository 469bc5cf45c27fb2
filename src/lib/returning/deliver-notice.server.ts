import { createHash } from 'node:crypto';
import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import type { Relay } from '../notifications/relay.server.ts';
import { noticeOfCode } from '../vault/queries.server.ts';
import { loadSodium } from '../vault/sodium.ts';
import { openAddress, type NoticeKey } from './notice.server.ts';

type At = { db: Db; now: Date };
/** `relay` undefined: the office has no mail server of its own, and nothing is sent. */
type Means = { relay: Relay | undefined; key: NoticeKey };

/**
 * Tells whoever wanted to be told that there is something new. The address is opened here and
 * written nowhere; the mail has neither name nor number, and no link.
 *
 * @throws Error where the mail server can be asked again later
 */
export async function deliverNotice(at: At, codeId: string, { relay, key }: Means): Promise<void> {
	if (!relay) return;
	const ctx = { ...at, actor: system, decisions: new Decisions() };
	const row = await behindTheWall(ctx, (ctx) => noticeOfCode(ctx, codeId));
	const kept = row && openAddress(await loadSodium(), row, key);
	if (kept?.channel !== 'email') return;
	const delivered = await relay.deliver(letterTo(kept.address, codeId, at.now), at.now);
	if (!delivered.ok && !delivered.forGood) throw new Error('A notice waits for the mail server.');
}

/** In two languages: which one they speak lies sealed. */
function letterTo(toAddress: string, codeId: string, now: Date) {
	const [de, en] = [textFor('de'), textFor('en')];
	// No mail program may put two of them together, and none may lead back to the code.
	const id = createHash('sha256').update(`${codeId} ${now.toISOString()}`).digest('hex');
	return {
		...{ id: id.slice(0, 32), toName: '', toAddress, language: 'de', calendar: null },
		subject: `${de('returning.mail.subject')} · ${en('returning.mail.subject')}`,
		body: `${de('returning.mail.text')}\n\n${en('returning.mail.text')}\n`
	};
}
