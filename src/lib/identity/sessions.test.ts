import { describe, expect } from 'vitest';
import { aPerson, NOON } from '../../../tests/support/builders.ts';
import { later } from '../../../tests/support/accounts.ts';
import { it } from '../../../tests/support/database.ts';
import { loadActor } from './actor.server.ts';
import * as sessions from './sessions.server.ts';
import { sessions as table } from './tables.server.ts';

const device = 'Firefox, Windows';
const hours = (count: number) => later(count * 60);

describe('a session', () => {
	it('is found by its token, of which the table keeps only a hash', async ({ db }) => {
		const { id: personId } = await aPerson(db);
		const at = { db, now: NOON };
		const { token } = await sessions.createSession(at, { personId, device, ownDevice: true });

		expect(await sessions.findSession(at, token)).toMatchObject({ personId, ownDevice: true });
		expect(JSON.stringify(await db.select().from(table))).not.toContain(token);
		expect(token).toMatch(/^[\w-]{43}$/);
	});

	it('opens by neither the hash, nor a wrong token, nor a huge one', async ({ db }) => {
		const { id: personId } = await aPerson(db);
		const at = { db, now: NOON };
		const { session } = await sessions.createSession(at, { personId, device, ownDevice: true });

		for (const token of [session.id, '', 'wrong', 'x'.repeat(1_000_000)]) {
			expect(await sessions.findSession(at, token)).toBeUndefined();
		}
	});

	it('lasts as long as it is used, and ends twelve hours later on a shared device', async ({
		db
	}) => {
		const { id: personId } = await aPerson(db);
		const opening = { personId, device, ownDevice: false };
		const { token } = await sessions.createSession({ db, now: NOON }, opening);

		expect(await sessions.findSession({ db, now: hours(11) }, token)).toBeDefined();
		expect(await sessions.findSession({ db, now: hours(22) }, token)).toBeDefined();
		expect(await sessions.findSession({ db, now: hours(35) }, token)).toBeUndefined();
	});

	it('lasts a month without a visit on one’s own device', async ({ db }) => {
		const { id: personId } = await aPerson(db);
		const opening = { personId, device, ownDevice: true };
		const { token } = await sessions.createSession({ db, now: NOON }, opening);

		expect(await sessions.findSession({ db, now: hours(29 * 24) }, token)).toBeDefined();
		expect(await sessions.findSession({ db, now: hours(60 * 24) }, token)).toBeUndefined();
	});

	it('takes the place of the one the browser had before', async ({ db }) => {
		const { id: personId } = await aPerson(db);
		const at = { db, now: NOON };
		const opening = { personId, device, ownDevice: true };
		const before = await sessions.createSession(at, opening);
		const after = await sessions.createSession(at, opening, before.token);

		expect(after.token).not.toBe(before.token);
		expect(await sessions.findSession(at, before.token)).toBeUndefined();
		expect(await sessions.findSession(at, after.token)).toBeDefined();
	});

	it('can be ended by its own person only', async ({ db }) => {
		const at = { db, now: NOON };
		const [hers, his] = [await aPerson(db), await aPerson(db)];
		const opening = { personId: hers.id, device, ownDevice: true };
		const { token, session } = await sessions.createSession(at, opening);

		expect(await sessions.endSession(at, his.id, session.id)).toBe(false);
		expect(await sessions.findSession(at, token)).toBeDefined();
		expect(await sessions.endSession(at, hers.id, session.id)).toBe(true);
		expect(await sessions.findSession(at, token)).toBeUndefined();
	});

	it('is nobody’s once the person is deactivated', async ({ db }) => {
		const { id } = await aPerson(db, { deactivatedAt: NOON });
		expect(await loadActor({ db, now: NOON }, id)).toBeUndefined();
	});
});
