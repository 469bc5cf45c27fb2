import { describe, expect } from 'vitest';
import { aPerson, as, aSeat, NOON } from '../../../tests/support/builders.ts';
import { anAccount, asPerson, aVisit, later } from '../../../tests/support/accounts.ts';
import { it } from '../../../tests/support/database.ts';
import { anonymous } from '../access/actor.ts';
import { auditEntries } from '../audit/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { rememberInstance } from '../db/instance.server.ts';
import { mails } from '../notifications/tables.server.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.server.ts';
import { deactivatePerson } from './deactivate.server.ts';
import { invitePerson, renewInvitation } from './invite.server.ts';
import { logIn } from './log-in.server.ts';
import { createSession, findSession } from './sessions.server.ts';
import { invitations } from './tables.server.ts';

const password = 'vier Wörter am Kanal';
const mina = { name: 'Mina Test', email: 'mina@ahlenfurt.example' };
const gone = { status: 404, key: 'account.invitation.gone' };

const theOperator = async (db: Db) => asPerson(db, await aPerson(db, { operator: true }));
const tokenOf = ({ path }: { path: string }) => path.replace('/einladung/', '');
const stranger = (db: Db, now = NOON) => as(anonymous, db, now);

function accept(db: Db, token: string, now = NOON) {
	return acceptInvitation(stranger(db, now), token, { password, ownDevice: true }, aVisit());
}

describe('an invitation', () => {
	it('lets somebody set a password, and they are in', async ({ db }) => {
		const invitation = await invitePerson(await theOperator(db), mina);
		const { token } = await accept(db, tokenOf(invitation));

		const opened = await findSession({ db, now: NOON }, token);
		expect(opened).toMatchObject({ personId: invitation.personId, ownDevice: true });
		const input = { email: mina.email, password, ownDevice: false };
		await expect(logIn(stranger(db), input, aVisit())).resolves.toBeDefined();
	});

	it('is not used up by looking at it', async ({ db }) => {
		const token = tokenOf(await invitePerson(await theOperator(db), mina));
		await readInvitation(stranger(db), token);
		expect(await readInvitation(stranger(db), token)).toMatchObject({ ...mina, accepted: false });
	});

	it('works once', async ({ db }) => {
		const token = tokenOf(await invitePerson(await theOperator(db), mina));
		await accept(db, token);
		await expect(accept(db, token)).rejects.toMatchObject(gone);
		await expect(readInvitation(stranger(db), token)).rejects.toMatchObject(gone);
	});

	it('works for a week', async ({ db }) => {
		const token = tokenOf(await invitePerson(await theOperator(db), mina));
		const days = (count: number) => later(count * 24 * 60);
		await expect(accept(db, token, days(7))).rejects.toMatchObject(gone);
		await expect(accept(db, token, days(6.9))).resolves.toBeDefined();
	});

	it('is worth nothing once a newer one was made', async ({ db }) => {
		const ctx = await theOperator(db);
		const first = await invitePerson(ctx, mina);
		const second = await renewInvitation(ctx, first.personId);
		await expect(accept(db, tokenOf(first))).rejects.toMatchObject(gone);
		await expect(accept(db, tokenOf(second))).resolves.toBeDefined();
	});

	it('is worth nothing for a deactivated account', async ({ db }) => {
		const ctx = await theOperator(db);
		const invitation = await invitePerson(ctx, mina);
		await deactivatePerson(ctx, invitation.personId);
		await expect(accept(db, tokenOf(invitation))).rejects.toMatchObject(gone);
		await expect(renewInvitation(ctx, invitation.personId)).rejects.toMatchObject({ status: 404 });
	});

	it('is kept as a hash, and made-up or huge tokens open nothing', async ({ db }) => {
		const token = tokenOf(await invitePerson(await theOperator(db), mina));
		expect(JSON.stringify(await db.select().from(invitations))).not.toContain(token);
		for (const wrong of ['', 'x', token.slice(1), `${token}x`, 'y'.repeat(100_000)]) {
			await expect(readInvitation(stranger(db), wrong)).rejects.toMatchObject(gone);
		}
	});

	it('is not made twice for one address', async ({ db }) => {
		const ctx = await theOperator(db);
		await invitePerson(ctx, mina);
		const again = invitePerson(ctx, { ...mina, name: 'Somebody else' });
		await expect(again).rejects.toMatchObject({ status: 409, key: 'account.email.taken' });
	});

	it('can be made by chair and minute taker, and by no member or stranger', async ({ db }) => {
		for (const role of ['chair', 'minuteTaker'] as const) {
			const person = await aPerson(db);
			await aSeat(db, { role, personId: person.id });
			const email = `${role.toLowerCase()}@ahlenfurt.example`;
			await expect(
				invitePerson(await asPerson(db, person), { ...mina, email })
			).resolves.toBeDefined();
		}
		const member = await aPerson(db);
		await aSeat(db, { role: 'member', personId: member.id });
		for (const ctx of [await asPerson(db, member), stranger(db)]) {
			await expect(invitePerson(ctx, mina)).rejects.toMatchObject({ status: 403 });
		}
	});

	it('leaves entries without name, address and token', async ({ db }) => {
		const invitation = await invitePerson(await theOperator(db), mina);
		await accept(db, tokenOf(invitation));
		const entries = await db.select().from(auditEntries);
		const actions = ['person.invited', 'person.passwordSetByLink', 'session.opened'];
		expect(entries.map(({ action }) => action).sort()).toEqual(actions);
		const written = JSON.stringify(entries);
		for (const secret of [mina.name, mina.email, tokenOf(invitation)]) {
			expect(written).not.toContain(secret);
		}
	});
});

describe('a link to a new password', () => {
	it('can be made by the operator only, and ends every session when it is used', async ({ db }) => {
		const ctx = await theOperator(db);
		const person = await anAccount(db);
		const chair = await aPerson(db);
		await aSeat(db, { role: 'chair', personId: chair.id });
		const opening = { personId: person.id, device: '', ownDevice: true };
		const { token: before } = await createSession({ db, now: NOON }, opening);

		await expect(renewInvitation(await asPerson(db, chair), person.id)).rejects.toMatchObject({
			status: 403
		});
		const link = await renewInvitation(ctx, person.id);
		expect(await findSession({ db, now: NOON }, before)).toBeDefined();
		expect(await readInvitation(stranger(db), tokenOf(link))).toMatchObject({ accepted: true });
		await accept(db, tokenOf(link));
		expect(await findSession({ db, now: NOON }, before)).toBeUndefined();
	});
});

describe('the mail with a link', () => {
	const sent = async (db: Db) => {
		const rows = await db.select().from(mails).orderBy(mails.createdAt);
		return rows.map(({ toAddress, language, subject, body }) => {
			return { toAddress, language, subject, body: body ?? '' };
		});
	};

	it('goes to whoever was invited, with the same link and no other secret', async ({ db }) => {
		const invitation = await invitePerson(await theOperator(db), mina);
		expect(invitation.mailed).toEqual({ address: mina.email, sent: false });
		const [mail] = await sent(db);
		expect(mail).toMatchObject({ toAddress: mina.email, language: 'de' });
		expect(mail!.subject).toBe('Ihre Einladung zu Augenhöhe');
		expect(mail!.body).toContain(`\n\nhttp://localhost:3000${invitation.path}\n\n`);
		expect(mail!.body).toContain('bis Fr., 13. März 2026, 12:00');
	});

	it('says that it goes out where there is a mail server', async ({ db }) => {
		const known = {
			origin: 'https://tisch.example.org',
			mailName: 'T',
			mailAddress: 't@example.org'
		};
		await rememberInstance({ db }, { ...known, sendsMail: true });
		const { mailed, path } = await invitePerson(await theOperator(db), mina);
		expect(mailed.sent).toBe(true);
		expect((await sent(db))[0]!.body).toContain(`https://tisch.example.org${path}`);
	});

	it.for([
		['en', 'Your new password for Augenhöhe'],
		['ar', 'كلمة مرور جديدة لحسابكم في Augenhöhe'],
		[null, 'Ihr neues Passwort bei Augenhöhe']
	] as const)('speaks the language of its receiver: %s', async ([language, subject], { db }) => {
		const { id } = await anAccount(db, { language });
		await renewInvitation(await theOperator(db), id);
		expect(await sent(db)).toMatchObject([{ language: language ?? 'de', subject }]);
	});

	it('is taken back with its link: replaced, used, or the account closed', async ({ db }) => {
		const ctx = await theOperator(db);
		const first = await invitePerson(ctx, mina);
		const second = await renewInvitation(ctx, first.personId);
		expect((await sent(db)).map(({ body }) => body.includes(second.path))).toEqual([true]);
		await accept(db, tokenOf(second));
		expect(await sent(db)).toEqual([]);
		await renewInvitation(ctx, first.personId);
		await deactivatePerson(ctx, first.personId);
		expect(await sent(db)).toEqual([]);
	});

	it('is not written if the invitation failed', async ({ db }) => {
		const ctx = await theOperator(db);
		await invitePerson(ctx, mina);
		await expect(invitePerson(ctx, mina)).rejects.toMatchObject({ status: 409 });
		expect(await sent(db)).toHaveLength(1);
	});
});
