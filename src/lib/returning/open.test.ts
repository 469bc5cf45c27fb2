import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { Buckets } from '#lib/intake/buckets.server.ts';
import { ledgerEntries } from '#lib/offices/tables.server.ts';
import { writtenCode } from '#lib/vault/code-digits.ts';
import type { Derive } from '#lib/vault/derive.ts';
import { codes, returnSessions } from '#lib/vault/tables.server.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { openReturn } from './open.server.ts';
import { continueReturn } from './session.server.ts';

const address = '203.0.113.7';
const roomy = () => new Buckets({ burst: 1000, every: 1 });

/** Counts what guessing costs. */
function counted() {
	const derived: string[] = [];
	const derive: Derive = (secret, salt) => {
		derived.push(secret);
		return quickly(secret, salt);
	};
	return { derived, derive };
}

const type = (db: Db, code: string, derive: Derive = quickly, buckets = roomy()) =>
	openReturn(as(anonymous, db), { code, address }, derive, buckets);

/** The same locator, another secret, and check digits that fit. */
const wrong = ({ locator }: { locator: string }, secret = '0123456789012345') =>
	writtenCode({ locator, secret });

const noted = (db: Db) =>
	asSystem(db, async ({ db }) => {
		const rows = await db.select({ payload: ledgerEntries.payload }).from(ledgerEntries);
		return rows.map(({ payload }) => JSON.parse(payload!) as { action: string; caseId: unknown });
	});

describe('coming back by code', () => {
	it('opens the case that the code belongs to, and notes it in the audit', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { written, id } = await aSentCase(db, office);
		await aSentCase(db, office);
		const visit = await continueReturn(as(anonymous, db), await type(db, written));
		expect(visit).toMatchObject({
			found: { id },
			ctx: { actor: { kind: 'returner', caseId: id } }
		});
		expect(visit?.epochs).toHaveLength(1);
		expect(await noted(db)).toMatchObject([{ action: 'code.opened', caseId: id }]);
	});

	it('takes the digits of other scripts, with or without blanks and dashes', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { written } = await aSentCase(db, office);
		const persian = written.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
		for (const typed of [persian, written.replaceAll(' ', '-'), written.replaceAll(' ', '')]) {
			expect(await type(db, typed)).toMatch(/^[\w-]{43}$/);
		}
	});

	it('says that a digit is wrong, or one too few, before anything is computed', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { written } = await aSentCase(db, office);
		const { derived, derive } = counted();
		const slip = (written.startsWith('1') ? '2' : '1') + written.slice(1);
		const cases = [
			[slip, 'typo'],
			['no digits at all', 'typo'],
			[written.slice(0, -1), 'wrongLength'],
			['', 'wrongLength'],
			['1'.repeat(10_000), 'wrongLength'],
			[`${written}${' '.repeat(10_000)}`, 'wrongLength']
		] as const;
		for (const [typed, reason] of cases) {
			const key = `returning.code.${reason}`;
			await expect(type(db, typed, derive)).rejects.toMatchObject({ status: 400, key });
		}
		expect(derived).toEqual([]);
	});

	it('answers an unknown code, a wrong one and a revoked one in the same way', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const [known, revoked] = [await aSentCase(db, office), await aSentCase(db, office)];
		await asSystem(db, ({ db }) =>
			db.update(codes).set({ revokedOn: '2026-03-05' }).where(eq(codes.id, revoked.codeId))
		);
		const free = known.code.locator === '000000' ? '000001' : '000000';
		const typed = [wrong({ locator: free }), wrong(known.code), revoked.written];
		const { derived, derive } = counted();
		for (const code of typed) {
			await expect(type(db, code, derive)).rejects.toMatchObject({
				status: 400,
				key: 'returning.code.wrong'
			});
		}
		expect(derived).toHaveLength(3);
		const refused = { action: 'code.refused', caseId: null };
		expect(await noted(db)).toMatchObject([refused, refused, refused]);
	});

	it('locks nobody out, however often somebody guesses at their locator', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { written, code } = await aSentCase(db, office);
		const guesses = Array.from({ length: 40 }, (_, at) =>
			type(db, wrong(code, String(at).padStart(16, '0'))).catch((refusal: unknown) => refusal)
		);
		expect(await Promise.all(guesses)).toHaveLength(40);
		expect(await type(db, written)).toBeTruthy();
	});

	it('lets a network that guesses much wait, and no other one', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { written, code } = await aSentCase(db, office);
		const { derived, derive } = counted();
		const buckets = new Buckets({ burst: 3, every: 60_000 });
		for (const secret of ['1', '2', '3'])
			await type(db, wrong(code, secret.repeat(16)), derive, buckets).catch(() => undefined);
		await expect(type(db, written, derive, buckets)).rejects.toMatchObject({
			status: 429,
			key: 'returning.code.wait'
		});
		expect(derived).toHaveLength(3);
		const neighbour = { code: written, address: '198.51.100.1' };
		expect(await openReturn(as(anonymous, db), neighbour, derive, buckets)).toBeTruthy();
		const later = as(anonymous, db, new Date(NOON.getTime() + 60_000));
		expect(await openReturn(later, { code: written, address }, derive, buckets)).toBeTruthy();
	});

	it('ends the session that this browser had before', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const [one, two] = [await aSentCase(db, office), await aSentCase(db, office)];
		const former = await type(db, one.written);
		const typed = { code: two.written, address, former };
		await openReturn(as(anonymous, db), typed, quickly, roomy());
		expect(await continueReturn(as(anonymous, db), former)).toBeUndefined();
		const rows = await asSystem(db, ({ db }) => db.select().from(returnSessions));
		expect(rows).toHaveLength(1);
	});
});
