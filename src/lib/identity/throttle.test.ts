import { describe, expect } from 'vitest';
import { as, NOON } from '../../../tests/support/builders.ts';
import { anAccount, aVisit, later, password } from '../../../tests/support/accounts.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { anonymous } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import type { Visit } from './enter.server.ts';
import { logIn } from './log-in.server.ts';
import { allowances, attempt, networkOf } from './throttle.server.ts';
import { throttles } from './tables.server.ts';

const tooSoon = { status: 429, key: 'account.login.tooMany' };

/** Mistakes are counted before the password is looked at, so nothing needs to be hashed here. */
async function hammer(db: Db, email: string, times: number, visit: () => Visit, now = NOON) {
	const personId = '00000000-0000-4000-8000-000000000000';
	let passed = 0;
	for (let n = 0; n < times; n += 1) {
		if (await attempt({ db, now }, { email, personId }, visit())) passed += 1;
	}
	return passed;
}

const enter = (db: Db, email: string, visit: Visit, { now = NOON, ownDevice = false } = {}) =>
	logIn(as(anonymous, db, now), { email, password, ownDevice }, visit);

describe('too many mistakes', () => {
	it('slow one account from one network to an attempt a minute', async ({ db }) => {
		const { email } = await anAccount(db);
		const here = aVisit();
		expect(await hammer(db, email, 20, () => here)).toBe(allowances.pair.burst);
		await expect(enter(db, email, here)).rejects.toMatchObject(tooSoon);
		await expect(enter(db, email, here, { now: later(1) })).resolves.toBeDefined();
	});

	it('do not keep its owner out, who comes from another network', async ({ db }) => {
		const { email } = await anAccount(db);
		const attacker = aVisit();
		await hammer(db, email, 40, () => attacker);
		await expect(enter(db, email, aVisit())).resolves.toBeDefined();
	});

	it('do not keep its owner out, not even from many networks at once', async ({ db }) => {
		const { email } = await anAccount(db);
		await hammer(db, email, 40, aVisit);
		await expect(enter(db, email, aVisit())).resolves.toBeDefined();
	});

	it('leave every strange network one try while that goes on', async ({ db }) => {
		const { email } = await anAccount(db);
		await hammer(db, email, allowances.account.burst, aVisit);
		const stranger = aVisit();
		expect(await hammer(db, email, 10, () => stranger)).toBe(1);
	});

	it('do not touch a device of one’s own in the same network', async ({ db }) => {
		const { email } = await anAccount(db);
		const home = aVisit();
		const { device } = await enter(db, email, home, { ownDevice: true });
		await hammer(db, email, 40, () => home);
		await expect(enter(db, email, home)).rejects.toMatchObject(tooSoon);
		await expect(enter(db, email, { ...home, device })).resolves.toBeDefined();
	});

	it('are not forgiven by a token that somebody planted in the browser', async ({ db }) => {
		const { email } = await anAccount(db);
		const home = aVisit({ device: 'planted' });
		const { device } = await enter(db, email, home, { ownDevice: true });
		expect(device).not.toBe('planted');
		const attacker = aVisit({ device: 'planted' });
		await hammer(db, email, 40, () => attacker);
		await expect(enter(db, email, attacker)).rejects.toMatchObject(tooSoon);
	});

	it('are judged by each person’s own past on a device that two share', async ({ db }) => {
		const [his, hers] = [await anAccount(db), await anAccount(db)];
		const home = aVisit();
		const first = await enter(db, his.email, home, { ownDevice: true });
		const visit = { ...home, device: first.device };
		const second = await enter(db, hers.email, visit, { ownDevice: true });
		expect(second.device).not.toBe(first.device);
		const again = await enter(
			db,
			hers.email,
			{ ...home, device: second.device },
			{ ownDevice: true }
		);
		expect(again.device).toBe(second.device);
	});

	it('at many accounts slow a network, but not those known there', async ({ db }) => {
		const [known, new_] = [await anAccount(db), await anAccount(db)];
		const hall = aVisit();
		await enter(db, known.email, hall);
		for (let n = 0; n < 65; n += 1) await hammer(db, `${n}@example.org`, 1, () => hall);
		await expect(enter(db, new_.email, hall)).rejects.toMatchObject(tooSoon);
		await expect(enter(db, new_.email, aVisit())).resolves.toBeDefined();
		await expect(enter(db, known.email, hall)).resolves.toBeDefined();
	});

	it('are counted alike for addresses without an account', async ({ db }) => {
		const here = aVisit();
		expect(await hammer(db, 'nobody@example.org', 20, () => here)).toBe(allowances.pair.burst);
	});

	it('are not counted where the password was right', async ({ db }) => {
		const { email } = await anAccount(db);
		const here = aVisit();
		for (let n = 0; n < 6; n += 1) await expect(enter(db, email, here)).resolves.toBeDefined();
	});

	it('can be read by nobody in the table', async ({ db }) => {
		await hammer(db, 'hedda@example.org', 1, () => aVisit({ address: '203.0.113.77' }));
		const rows = JSON.stringify(await db.select().from(throttles));
		expect(rows).toContain('id');
		expect(rows).not.toMatch(/hedda|203\.0\.113/);
	});

	it('share one limit when they arrive together, from several processes', async () => {
		const { db, close } = await freshDatabase();
		const here = aVisit();
		const all = await Promise.all(
			Array.from({ length: 40 }, () => hammer(db, 'hedda@example.org', 1, () => here))
		);
		expect(all.filter((passed) => passed === 1)).toHaveLength(allowances.pair.burst);
		await close();
	});
});

describe('a network', () => {
	it.for([
		['203.0.113.7', '203.0.113.7'],
		['::ffff:203.0.113.7', '203.0.113.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['::1', '0:0:0:0::/64']
	])('of %s is %s', ([address, network]) => {
		expect(networkOf(address!)).toBe(network);
	});
});
