import { createHash } from 'node:crypto';
import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { languageFacts } from '../i18n/languages.ts';
import type { Relay } from '../notifications/relay.server.ts';
import { dayOf } from '../time/zone.ts';
import { forgetNotices, forgetNoticesDue } from '../vault/keep.server.ts';
import { noticeOfCode } from '../vault/queries.server.ts';
import { loadSodium } from '../vault/sodium.ts';
import { openAddress, type NoticeAddress, type NoticeKey } from './notice.server.ts';

type At = { db: Db; now: Date };
/** `relay` undefined: the office has no mail server of its own, and nothing is sent. */
type Means = { relay: Relay | undefined; key: NoticeKey };

type Told = {
	codeId: string;
	/** Of the closing letter: then the address has done its work. */ last: boolean;
};

/**
 * Tells whoever wanted to be told that there is something new. The address is opened here and
 * written nowhere; the mail has neither name nor number, and no link.
 *
 * @throws Error where the mail server can be asked again later
 */
export async function deliverNotice(
	at: At,
	{ codeId, last }: Told,
	{ relay, key }: Means
): Promise<void> {
	const ctx = { ...at, actor: system, decisions: new Decisions() };
	const row = await behindTheWall(ctx, (ctx) => noticeOfCode(ctx, codeId));
	const kept = row && openAddress(await loadSodium(), row, key);
	if (relay && kept?.channel === 'email') {
		const delivered = await relay.deliver(letterTo(kept, codeId, at.now), at.now);
		if (!delivered.ok && !delivered.forGood) throw new Error('A notice waits for the mail server.');
	}
	// Opened again meanwhile: then there will be more to tell.
	if (last && row?.until) await behindTheWall(ctx, (ctx) => forgetNotices(ctx, row.caseId, codeId));
}

/** Every hour: addresses of closed cases whose letter did not come, or could not be told of. */
export async function forgetOldNotices({ db, now }: At): Promise<void> {
	const ctx = { db, now, actor: system, decisions: new Decisions() };
	await behindTheWall(ctx, (ctx) => forgetNoticesDue(ctx, dayOf(now)));
}

/** In the language they chose, with German below; without one in German and English. */
function letterTo({ address, language = 'en' }: NoticeAddress, codeId: string, now: Date) {
	const said = [...new Set([language, 'de'] as const)].map(textFor);
	// No mail program may put two of them together, and none may lead back to the code.
	const id = createHash('sha256').update(`${codeId} ${now.toISOString()}`).digest('hex');
	const subjects = said.map((text) => text('returning.mail.subject'));
	return {
		...{ id: id.slice(0, 32), toName: '', toAddress: address, calendar: null },
		language: languageFacts[language].tag,
		subject: [...new Set(subjects)].join(' · '),
		body: `${said.map((text) => text('returning.mail.text')).join('\n\n')}\n`
	};
}
