import { describe, expect } from 'vitest';
import { as, aPerson, NOON } from '../../../tests/support/builders.ts';
import { aVisit, later } from '../../../tests/support/accounts.ts';
import { it } from '../../../tests/support/database.ts';
import { anonymous } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { loadActor } from './actor.server.ts';
import { awaitsSetup, offerSetup, setUp } from './setup.server.ts';
import { setupCodes } from './tables.server.ts';

const betrieb = {
	name: 'Betrieb',
	email: 'betrieb@example.org',
	password: 'drei Wörter im Keller'
};
const tryWith = (db: Db, code: string) => setUp(as(anonymous, db), { ...betrieb, code }, aVisit());

describe('the code on the console', () => {
	it('makes its reader the operator, once', async ({ db }) => {
		const code = (await offerSetup({ db, now: NOON }))!;
		expect(code).toMatch(/^([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}$/);
		const { session } = await tryWith(db, ` ${code.toLowerCase().replaceAll('-', ' ')} `);

		const operator = await loadActor({ db, now: NOON }, session.personId);
		expect(operator).toMatchObject({ name: 'Betrieb', operator: true });
		await expect(tryWith(db, code)).rejects.toMatchObject({ status: 404 });
	});

	it('is the only way, and is kept as a hash', async ({ db }) => {
		const code = (await offerSetup({ db, now: NOON }))!;
		expect(JSON.stringify(await db.select().from(setupCodes))).not.toContain(code);
		for (const wrong of ['', 'AAAAA-AAAAA-AAAAA-AAAAA', code.slice(1)]) {
			await expect(tryWith(db, wrong)).rejects.toMatchObject({ status: 400 });
		}
	});

	it('works whichever of several starts printed it, until the first account', async ({ db }) => {
		const first = (await offerSetup({ db, now: NOON }))!;
		const second = (await offerSetup({ db, now: later(1) }))!;
		await tryWith(db, first);
		await expect(tryWith(db, second)).rejects.toMatchObject({ status: 404 });
		expect(await db.select().from(setupCodes)).toEqual([]);
	});

	it('is not printed where somebody has an account, and the page does not exist', async ({
		db
	}) => {
		await aPerson(db);
		expect(await offerSetup({ db, now: NOON })).toBeUndefined();
		await expect(awaitsSetup(as(anonymous, db))).rejects.toMatchObject({ status: 404 });
	});
});
