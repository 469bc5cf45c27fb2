import * as v from 'valibot';
import { can, demand } from '../access/access.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { withCase, type StaffCtx } from '../cases/found.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { conflict } from '../errors/refusal.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { forgetNotices, keepNotice } from '../vault/keep.server.ts';
import { encodeFields } from '../vault/encoding.ts';
import { VaultFailure } from '../vault/failure.ts';
import { openUnder, sealUnder } from '../vault/objects.ts';
import { pad, unpad } from '../vault/padding.ts';
import { noticesOf } from '../vault/queries.server.ts';
import type { Sodium } from '../vault/sodium.ts';
import { loadSodium } from '../vault/sodium.ts';
import { bytesOfText, textOfBytes } from '../vault/text.ts';
import { onOwnCase, type Here } from './own-case.server.ts';
import type { NoticeInput } from './returning.ts';

/**
 * Where somebody wants to be told that there is something new. The server can read it: it is sealed
 * to a key that lies in a file, so that a copy of the database alone holds no address.
 */
export type NoticeKey = Uint8Array;

export type Channel = 'email' | 'phone';
/** `language`: of the page on which they left it; undefined for those of format 1. */
export type NoticeAddress = { channel: Channel; address: string; language?: Language };

/** Format 1 was the address alone; 2 is JSON with the language. */
const dataOf = (codeId: string, channel: Channel, format: 1 | 2 = 2) =>
	encodeFields([`notice/${format}`, codeId, channel]);
const noticeContent = v.object({ address: v.string(), language: v.picklist(languages) });

/** @throws Refusal 409 `returning.notice.closed`: then nothing is sent any more */
export async function keepNoticeAddress(
	here: Here,
	{ email, phone, language }: NoticeInput & { language: Language },
	key: NoticeKey
): Promise<void> {
	const channel: Channel = email === '' ? 'phone' : 'email';
	const address = email === '' ? phone : email;
	const { codeId } = here.ctx.actor;
	await onOwnCase(here, async (ctx, { found, sodium }) => {
		demand(ctx, 'case.write', found);
		if (found.state === 'closed') throw conflict('returning.notice.closed');
		const content = pad(sodium, bytesOfText(JSON.stringify({ address, language })), 'text');
		const box = sealUnder(sodium, key, dataOf(codeId, channel), content);
		const row = { codeId, caseId: found.id, channel, box, since: dayOf(ctx.now) };
		await keepNotice(ctx, row);
		await note(ctx, found.officeId, { action: 'notice.kept', caseId: found.id });
	});
}

export const dropNoticeAddress = (here: Here): Promise<void> =>
	onOwnCase(here, async (ctx, { found }) => {
		demand(ctx, 'case.write', found);
		await forgetNotices(ctx, found.id, here.ctx.actor.codeId);
		await note(ctx, found.officeId, { action: 'notice.dropped', caseId: found.id });
	});

/** Their own, with most of it covered: somebody may look over their shoulder. */
export async function coveredNotice(here: Here, key: NoticeKey): Promise<string | undefined> {
	const { ctx, found } = here;
	const row = await behindTheWall(ctx, async (walled) => {
		const rows = await noticesOf(walled, found.id);
		const own = rows.find(({ codeId }) => codeId === ctx.actor.codeId);
		if (own) await note(walled, found.officeId, { action: 'notice.shown', caseId: found.id });
		return own;
	});
	const address = row && openAddress(await loadSodium(), row, key);
	return address && covered(address);
}

type Row = { codeId: string; channel: Channel; box: Uint8Array };

/** Undefined where the key file is another one: then nobody can be told, and nobody reads it. */
export function openAddress(
	sodium: Sodium,
	{ codeId, channel, box }: Row,
	key: NoticeKey
): NoticeAddress | undefined {
	const opened = (format: 1 | 2) => {
		const data = dataOf(codeId, channel, format);
		return textOfBytes(unpad(sodium, openUnder(sodium, key, data, box)));
	};
	const content = unlessRefused(() => opened(2));
	if (content !== undefined) return { channel, ...v.parse(noticeContent, JSON.parse(content)) };
	const address = unlessRefused(() => opened(1));
	return address === undefined ? undefined : { channel, address };
}

function unlessRefused(open: () => string): string | undefined {
	try {
		return open();
	} catch (problem) {
		if (problem instanceof VaultFailure) return undefined;
		throw problem;
	}
}

/** `m…@example.org`, `…4711` */
export function covered({ channel, address }: NoticeAddress): string {
	if (channel === 'phone') return `…${address.slice(-4)}`;
	const at = address.lastIndexOf('@');
	return `${address.slice(0, 1)}…${address.slice(at)}`;
}

export const noticeJob = 'returning.notice';

/**
 * There is something new for whoever complained: tells those who want to be told, without saying
 * what. In the transaction of what is new; at most once, however much is written in it. After the
 * `last` one, of the closing letter, the address is deleted.
 */
export async function tellOfNews(
	ctx: WalledCtx,
	caseId: string,
	{ last = false } = {}
): Promise<void> {
	const rows = await noticesOf(ctx, caseId);
	for (const { codeId, channel } of rows)
		if (channel === 'email')
			await enqueue(ctx, noticeJob, { codeId, ...(last ? { of: 'letter' } : {}) });
}

/**
 * Telephone numbers that people of this case left: a member calls, and says only that there is
 * something new.
 *
 * @returns nothing for whoever has not declared
 */
export async function phonesToCall(
	ctx: StaffCtx,
	number: string,
	key: NoticeKey
): Promise<string[]> {
	return withCase(ctx, number, 'case.read', async (ctx, found) => {
		if (!can(ctx.actor, 'case.work', found)) return [];
		const sodium = await loadSodium();
		const kept = (await noticesOf(ctx, found.id)).map((row) => openAddress(sodium, row, key));
		const phones = kept.flatMap((kept) => (kept?.channel === 'phone' ? [kept.address] : []));
		const shown = { action: 'notice.shown', caseId: found.id };
		if (phones.length > 0) await note(ctx, found.officeId, shown);
		return phones;
	});
}
