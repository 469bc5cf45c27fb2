import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { anonymous, type Actor } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { newToken } from '#lib/identity/tokens.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aTableWithAProposal, eventsOf, proposalNow } from '../../../tests/support/proposals.ts';
import { declineProposal } from './decide.server.ts';
import { admitProposal, refuseProposal, reconsiderProposal } from './moderate.server.ts';
import { openReceipt, retractByReceipt } from './receipt.server.ts';
import { submitProposal } from './submit.server.ts';
import { findProposal } from './queries.server.ts';
import { proposals } from './tables.server.ts';

const unknown = { status: 404, key: 'proposal.receipt.unknown' };
const title = 'Bänke am Bahnhof';
const reason = 'Wer wartet, soll sitzen können.';

/** A table that lets everybody propose, and something a visitor sent in. */
async function aReceipt(
	db: Db,
	{ contact = '', language = 'de' }: { contact?: string; language?: Language } = {},
	actor: Actor = anonymous
) {
	const there = await aTableWithAProposal(db);
	const { table } = there;
	await db.update(roundtables).set({ publicProposals: true }).where(eq(roundtables.id, table.id));
	const send = async () => {
		const form = { id: randomUUID(), receipt: newToken(), title, reason };
		const rest = { name: 'Nachbarin', homepage: '', sum: '', contact };
		const place = { address: '203.0.113.7', language };
		await submitProposal(as(actor, db), table.slug, { ...form, ...rest }, place);
		return form;
	};
	const { id, receipt: token } = await send();
	const place = { slug: table.slug, token };
	return { ...there, id, send, place, visitor: as(anonymous, db) };
}

describe('the receipt of what a visitor sent in', () => {
	it('shows what becomes of it, with the reason, to whoever has its address', async ({ db }) => {
		const { place, visitor, actors, id } = await aReceipt(db);
		const waiting = { title, state: 'moderation', reason: '', retractable: true };
		expect(await openReceipt(visitor, place)).toMatchObject(waiting);
		await admitProposal(as(actors.minuteTaker, db), id, { version: 1 });
		await declineProposal(as(actors.chair, db), id, { version: 2, reason: 'Das macht die Bahn.' });
		const declined = { state: 'declined', reason: 'Das macht die Bahn.', retractable: false };
		expect(await openReceipt(visitor, place)).toMatchObject(declined);
	});

	it('is stored as a hash, and found by nothing but its whole secret at its own table', async ({
		db
	}) => {
		const { place, visitor, other, id } = await aReceipt(db);
		const row = await proposalNow(db, id);
		expect(JSON.stringify(row)).not.toContain(place.token);
		for (const wrong of [
			{ ...place, slug: other.slug },
			{ ...place, slug: 'gibt-es-nicht' },
			{ ...place, token: place.token.slice(1) },
			{ ...place, token: row.receiptId! },
			{ ...place, token: '' },
			{ ...place, token: '\0' },
			{ ...place, token: 'x'.repeat(100_000) }
		]) {
			await expect(openReceipt(visitor, wrong)).rejects.toMatchObject(unknown);
			await expect(retractByReceipt(visitor, wrong)).rejects.toMatchObject(unknown);
		}
	});
});

describe('taking back what waits for moderation', () => {
	it('happens once; the table never sees it, chair and minute taker see that it was', async ({
		db
	}) => {
		const { place, visitor, actors, id } = await aReceipt(db, { contact: 'a@b.example' });
		await retractByReceipt(visitor, place);
		expect(await openReceipt(visitor, place)).toMatchObject({ state: 'retracted' });
		await expect(retractByReceipt(visitor, place)).rejects.toMatchObject({ status: 409 });
		expect(await eventsOf(db, id)).toEqual(['made', 'retracted']);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'retracted', contact: '' });
		expect(await findProposal(as(actors.chair, db), id)).toMatchObject({ state: 'retracted' });
		expect(await findProposal(as(actors.member, db), id)).toBeUndefined();
	});

	it('is final: nobody admits it, and nobody looks at it again', async ({ db }) => {
		const { place, visitor, actors, id } = await aReceipt(db);
		await retractByReceipt(visitor, place);
		const chair = as(actors.chair, db);
		const seen = { version: 2, reason };
		for (const attempt of [
			() => admitProposal(chair, id, seen),
			() => refuseProposal(chair, id, seen),
			() => reconsiderProposal(chair, id, seen)
		]) {
			await expect(attempt()).rejects.toMatchObject({ status: 409 });
		}
	});

	it('is too late once it was passed on, or was not', async ({ db }) => {
		const { place, visitor, actors, id } = await aReceipt(db);
		await refuseProposal(as(actors.chair, db), id, { version: 1, reason });
		await expect(retractByReceipt(visitor, place)).rejects.toMatchObject({ status: 409 });
		await reconsiderProposal(as(actors.chair, db), id, { version: 2, reason });
		await admitProposal(as(actors.chair, db), id, { version: 3 });
		await expect(retractByReceipt(visitor, place)).rejects.toMatchObject({ status: 409 });
		expect(await proposalNow(db, id)).toMatchObject({ state: 'open' });
	});

	it('and passing it on at the same moment: one of both happens', async () => {
		const { db, close } = await freshDatabase();
		const { place, visitor, actors, id } = await aReceipt(db);
		const both = await Promise.allSettled([
			retractByReceipt(visitor, place),
			admitProposal(as(actors.chair, db), id, { version: 1 }),
			retractByReceipt(visitor, place)
		]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await eventsOf(db, id)).toHaveLength(2);
		await close();
	});
});

describe('the mail with a receipt', () => {
	const inbox = (db: Db) => db.select().from(mails);

	it.for([
		['de', 'Guten Tag'],
		['en', 'Hello']
	] as const)('is written in the language of the form: %s', async ([language, hello], { db }) => {
		const { place, actors, id } = await aReceipt(db, { contact: 'a@b.example', language });
		const [mail] = await inbox(db);
		expect(mail).toMatchObject({ toAddress: 'a@b.example', language, kind: 'proposal.received' });
		expect(mail?.body).toContain(hello);
		expect(mail?.body).toContain(`/oeffentlich/${place.slug}/vorschlag/${place.token}`);
		await admitProposal(as(actors.chair, db), id, { version: 1 });
		expect((await inbox(db)).map((each) => each.language)).toEqual([language, language]);
	});

	it('carries no word that a visitor wrote: the address may be a stranger’s', async ({ db }) => {
		await aReceipt(db, { contact: 'a@b.example' });
		const [mail] = await inbox(db);
		for (const words of [title, reason, 'Nachbarin']) {
			expect(`${mail?.subject} ${mail?.body} ${mail?.toName}`).not.toContain(words);
		}
	});

	it.for(['', '0123 4567', 'a@b.example\r\nBcc: c@d.example', 'a@b, c@d.example'])(
		'is not written where the contact is %j',
		async (contact, { db }) => {
			await aReceipt(db, { contact });
			expect(await inbox(db)).toEqual([]);
		}
	);

	it('goes three times to one address while what was sent waits, and no more', async ({ db }) => {
		const { send } = await aReceipt(db, { contact: 'a@b.example' });
		for (let n = 0; n < 4; n++) await send();
		expect(await db.select().from(proposals).where(eq(proposals.state, 'moderation'))).toHaveLength(
			5
		);
		expect(await inbox(db)).toHaveLength(3);
	});
});
