import type * as Crypto from 'node:crypto';
import * as v from 'valibot';
import { beforeEach, describe, expect, vi } from 'vitest';
import { anonymous } from '../access/actor.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { anAccount, aVisit, password } from '../../../tests/support/accounts.ts';
import { it } from '../../../tests/support/database.ts';
import { auditEntries } from '../audit/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { logInInput } from './identity.ts';
import { findSession, listSessions } from './sessions.server.ts';

const work = vi.fn();
vi.mock('node:crypto', async (original) => {
	const crypto = await original<typeof Crypto>();
	const argon2: typeof crypto.argon2 = (algorithm, parameters, done) => {
		const { memory, passes, parallelism, tagLength } = parameters;
		work({ algorithm, memory, passes, parallelism, tagLength });
		crypto.argon2(algorithm, parameters, done);
	};
	return { ...crypto, argon2 };
});
// Another test of this worker may have loaded them with the real one.
vi.resetModules();
const { logIn } = await import('./log-in.server.ts');

const attempt = (db: Db, email: string, typed = password, visit = aVisit()) =>
	logIn(as(anonymous, db), { email, password: typed, ownDevice: false }, visit);

const refused = { status: 401, key: 'account.login.wrong' };

describe('logging in', () => {
	beforeEach(() => void work.mockClear());

	it('opens a session and leaves an entry without the address', async ({ db }) => {
		const { id, email } = await anAccount(db);
		const { token } = await attempt(db, email);

		expect(await findSession({ db, now: NOON }, token)).toMatchObject({ personId: id });
		const entries = await db.select().from(auditEntries);
		expect(entries).toMatchObject([{ actorId: id, action: 'session.opened', subjectId: id }]);
		expect(JSON.stringify(entries)).not.toContain(email);
	});

	it('answers alike, after the same work, whatever is wrong', async ({ db }) => {
		const hers = await anAccount(db);
		const invited = await anAccount(db, { passwordHash: null });
		const gone = await anAccount(db, { deactivatedAt: NOON });
		await expect(attempt(db, hers.email, 'falsch')).rejects.toMatchObject(refused);
		const [[usual] = []] = work.mock.calls;
		for (const email of ['nobody@ahlenfurt.example', 'no address', invited.email, gone.email]) {
			work.mockClear();
			await expect(attempt(db, email)).rejects.toMatchObject(refused);
			expect(work.mock.calls).toEqual([[usual]]);
		}
	});

	it('ends the session that the browser had before, whoever’s it was', async ({ db }) => {
		const [his, hers] = [await anAccount(db), await anAccount(db)];
		const { token } = await attempt(db, his.email);
		await attempt(db, hers.email, password, aVisit({ formerToken: token }));

		expect(await findSession({ db, now: NOON }, token)).toBeUndefined();
		expect(await listSessions({ db, now: NOON }, his.id)).toEqual([]);
	});

	it('gives a known-device token to devices that are one’s own only', async ({ db }) => {
		const { email } = await anAccount(db);
		const ctx = as(anonymous, db);
		const own = await logIn(ctx, { email, password, ownDevice: true }, aVisit());
		const shared = await logIn(ctx, { email, password, ownDevice: false }, aVisit());

		expect(own.device).toMatch(/^[\w-]{43}$/);
		expect(shared.device).toBeUndefined();
	});

	it('takes the address as people type it, and refuses huge passwords before hashing', () => {
		const typed = { email: ' Hedda@Ahlenfurt.EXAMPLE ', password: 'x' };
		expect(v.parse(logInInput, typed)).toMatchObject({ email: 'hedda@ahlenfurt.example' });
		for (const long of ['x'.repeat(1025), 'ü'.repeat(513)]) {
			expect(v.safeParse(logInInput, { ...typed, password: long }).success).toBe(false);
		}
	});
});
