import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { as, NOON } from '../../../tests/support/builders.ts';
import { anAccount, asPerson, aVisit, password } from '../../../tests/support/accounts.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { anonymous } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { listen } from '../db/listen.server.ts';
import { changeAccount, ownAccount } from './account.server.ts';
import { changePassword } from './change-password.server.ts';
import { deactivatePerson, reactivatePerson } from './deactivate.server.ts';
import { hearChanges, hearsChanges } from './hear-changes.server.ts';
import { emailInput, nameInput, newPasswordInput } from './identity.ts';
import { logIn } from './log-in.server.ts';
import { logOut } from './log-out.server.ts';
import { endOwnSession, endOwnSessions, ownSessions } from './own-sessions.server.ts';
import { createSession, findSession } from './sessions.server.ts';
import { allowances, attemptInSession } from './throttle.server.ts';

const newPassword = 'fünf Wörter hinter dem Haus';
const changed = {
	name: 'Hedda M.-S.',
	language: 'en',
	showsWriting: false,
	hearsChanges: false
} as const;

function aSession(db: Db, personId: string) {
	return createSession({ db, now: NOON }, { personId, device: 'Firefox', ownDevice: false });
}
const isOpen = async (db: Db, token: string) =>
	(await findSession({ db, now: NOON }, token)) !== undefined;

describe('one’s own account', () => {
	it('keeps name, language and whether others see that one writes', async ({ db }) => {
		const ctx = await asPerson(db, await anAccount(db));
		const { version } = await ownAccount(ctx);
		await changeAccount(ctx, { ...changed, version });
		expect(await ownAccount(ctx)).toMatchObject({ ...changed, version: version + 1 });
	});

	it('says so when it was changed in another window', async ({ db }) => {
		const ctx = await asPerson(db, await anAccount(db));
		const { version } = await ownAccount(ctx);
		await changeAccount(ctx, { ...changed, version });
		const late = changeAccount(ctx, { ...changed, name: 'Too late', version });
		await expect(late).rejects.toMatchObject({ status: 409 });
		expect(await ownAccount(ctx)).toMatchObject(changed);
	});

	it('says whether one hears what others change, switched on the page as well', async ({ db }) => {
		const ctx = await asPerson(db, await anAccount(db));
		expect(await hearsChanges(ctx)).toBe(true);
		const { version } = await ownAccount(ctx);
		await hearChanges(ctx, false);
		expect(await hearsChanges(ctx)).toBe(false);
		expect(await ownAccount(ctx)).toMatchObject({ hearsChanges: false, version });
		await expect(hearChanges(as(anonymous, db), true)).rejects.toMatchObject({ status: 403 });
		expect(await hearsChanges(as(anonymous, db))).toBe(false);
	});

	it('is nothing for strangers', async ({ db }) => {
		await expect(ownAccount(as(anonymous, db))).rejects.toMatchObject({ status: 403 });
		await expect(ownSessions(as(anonymous, db))).rejects.toMatchObject({ status: 403 });
	});
});

describe('changing the password', () => {
	it('ends every other session, not this one', async ({ db }) => {
		const person = await anAccount(db);
		const [here, elsewhere] = [await aSession(db, person.id), await aSession(db, person.id)];
		const input = { currentPassword: password, newPassword };
		await changePassword(await asPerson(db, person), input, here.session.id);

		expect(await isOpen(db, here.token)).toBe(true);
		expect(await isOpen(db, elsewhere.token)).toBe(false);
		const again = { email: person.email, password: newPassword, ownDevice: false };
		await expect(logIn(as(anonymous, db), again, aVisit())).resolves.toBeDefined();
	});

	it('needs the present one, and cannot be used to guess it', async ({ db }) => {
		const person = await anAccount(db);
		const { session } = await aSession(db, person.id);
		const ctx = await asPerson(db, person);
		const wrong = changePassword(ctx, { currentPassword: 'falsch', newPassword }, session.id);
		await expect(wrong).rejects.toMatchObject({ status: 403, key: 'account.password.notCurrent' });
		for (let n = 1; n < allowances.device.burst; n += 1) await attemptInSession(ctx, person.id);
		const right = { currentPassword: password, newPassword };
		await expect(changePassword(ctx, right, session.id)).rejects.toMatchObject({ status: 429 });
	});
});

describe('one’s own sessions', () => {
	it('are listed with device and time, and nobody else’s', async ({ db }) => {
		const [hers, his] = [await anAccount(db), await anAccount(db)];
		await aSession(db, hers.id);
		await aSession(db, his.id);
		const listed = await ownSessions(await asPerson(db, hers));
		expect(listed).toMatchObject([{ device: 'Firefox', createdAt: NOON, lastSeenAt: NOON }]);
	});

	it('can be ended one by one, and somebody else’s does not exist', async ({ db }) => {
		const [hers, his] = [await anAccount(db), await anAccount(db)];
		const [own, foreign] = [await aSession(db, hers.id), await aSession(db, his.id)];
		const ctx = await asPerson(db, hers);
		await endOwnSession(ctx, own.session.id);
		const other = endOwnSession(ctx, foreign.session.id);
		await expect(other).rejects.toMatchObject({ status: 404 });

		expect(await isOpen(db, own.token)).toBe(false);
		expect(await isOpen(db, foreign.token)).toBe(true);
	});

	it('end together, also the one in which one asks', async ({ db }) => {
		const person = await anAccount(db);
		const opened = [await aSession(db, person.id), await aSession(db, person.id)];
		await endOwnSessions(await asPerson(db, person));
		for (const { token } of opened) expect(await isOpen(db, token)).toBe(false);
	});
});

describe('whoever serves open pages', () => {
	it('hears of every session that ends and every account that closes', async () => {
		const { db, url, close } = await freshDatabase();
		const heard: object[] = [];
		const line = await listen(url, { access: (notice) => heard.push(notice) });
		const [person, operator] = [await anAccount(db), await anAccount(db, { operator: true })];
		const [a, b] = [await aSession(db, person.id), await aSession(db, person.id)];
		await logOut(await asPerson(db, person), a.session.id);
		await endOwnSession(await asPerson(db, person), b.session.id);
		await deactivatePerson(await asPerson(db, operator), person.id);
		await reactivatePerson(await asPerson(db, operator), person.id);

		const expected = [{ session: a.session.id }, { session: b.session.id }, { person: person.id }];
		await expect.poll(() => heard).toEqual(expected);
		await line.close();
		await close();
	});
});

describe('what people type', () => {
	it('may be a name of any script, without marks that turn the text around', () => {
		expect(v.parse(nameInput, '  Samira  Al-Noori \u202eBecht ')).toBe('Samira Al-Noori Becht');
		expect(v.parse(nameInput, 'يسرى ك.')).toBe('يسرى ك.');
		for (const nothing of ['', '  ', '\u202e'])
			expect(v.safeParse(nameInput, nothing).success).toBe(false);
	});

	it('is an address in lower case', () => {
		expect(v.parse(emailInput, ' Hedda@Ahlenfurt.Example ')).toBe('hedda@ahlenfurt.example');
		for (const wrong of ['hedda', 'a@', `${'x'.repeat(250)}@example.org`]) {
			expect(v.safeParse(emailInput, wrong).success).toBe(false);
		}
	});

	it('is a password of ten characters and at most a kilobyte', () => {
		expect(v.safeParse(newPasswordInput, 'neun Zei.').success).toBe(false);
		expect(v.safeParse(newPasswordInput, 'zehn Zeich').success).toBe(true);
		expect(v.safeParse(newPasswordInput, '0123456789').success).toBe(false);
		expect(v.safeParse(newPasswordInput, 'ü'.repeat(513)).success).toBe(false);
	});
});
