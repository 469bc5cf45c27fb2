import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { Buckets } from '#lib/intake/buckets.server.ts';
import { codes, wraps } from '#lib/vault/tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { again, somebodyBack } from '../../../tests/support/returning.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { confirmNewCode, drawNewCode, isUnconfirmed } from './new-code.server.ts';
import { openReturn } from './open.server.ts';
import { readOwnCase } from './read.server.ts';

const type = (db: Db, code: string) =>
	openReturn(
		as(anonymous, db),
		{ code, address: '203.0.113.9' },
		quickly,
		new Buckets({ burst: 100, every: 1 })
	);

describe('a new code', () => {
	it('opens the same case, and the one before goes on until it is confirmed', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const fresh = await again(db, await drawNewCode(visit, quickly));
		expect(await isUnconfirmed(fresh)).toBe(true);
		expect(fresh.written).toMatch(/^(\d{4} ){5}\d{4}$/);
		expect((await readOwnCase(fresh)).timeline).toHaveLength(1);
		expect(await type(db, sent.written)).toBeTruthy();
		expect(await type(db, fresh.written!)).toBeTruthy();
	});

	it('is the only one that opens, once the last digits were read off the note', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const cookie = await drawNewCode(visit, quickly);
		const fresh = await again(db, cookie);
		const written = fresh.written!;
		const last = [...written.slice(-4)].map((digit) => String.fromCodePoint(0x660 + Number(digit)));
		await confirmNewCode(fresh, { last: last.join('') });
		await expect(type(db, sent.written)).rejects.toMatchObject({ key: 'returning.code.wrong' });
		expect(await type(db, written)).toBeTruthy();
		const later = await again(db, cookie);
		expect(later.written).toBeUndefined();
		expect(await isUnconfirmed(later)).toBe(false);
		const holders = await asSystem(db, ({ db }) => db.select().from(wraps));
		expect(holders.map(({ recipientId }) => recipientId)).not.toContain(sent.codeId);
	});

	it('is not confirmed by digits that are not on the note', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const fresh = await again(db, await drawNewCode(visit, quickly));
		const wrong = fresh.written!.endsWith('0000') ? '1111' : '0000';
		await expect(confirmNewCode(fresh, { last: wrong })).rejects.toMatchObject({
			status: 400,
			key: 'returning.newCode.mismatch'
		});
		expect(await type(db, sent.written)).toBeTruthy();
	});

	it('takes the former code of its own party only: that of a helper goes on', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const helper = await again(db, await drawNewCode(visit, quickly));
		const { codeId } = helper.ctx.actor;
		await asSystem(db, ({ db }) =>
			db.update(codes).set({ party: 'helper' }).where(eq(codes.id, codeId))
		);
		const own = await again(db, await type(db, sent.written));
		const fresh = await again(db, await drawNewCode(own, quickly));
		await confirmNewCode(fresh, { last: fresh.written!.slice(-4) });
		await expect(type(db, sent.written)).rejects.toMatchObject({ key: 'returning.code.wrong' });
		expect(await type(db, helper.written!)).toBeTruthy();
		const holders = await asSystem(db, ({ db }) => db.select().from(wraps));
		expect(holders.map(({ recipientId }) => recipientId)).toContain(codeId);
	});

	it('replaces one that staff have seen, at the first return', async ({ db }) => {
		const { sent } = await somebodyBack(db);
		await asSystem(db, ({ db }) => db.update(codes).set({ drawnByOffice: true }));
		const visit = await again(db, await type(db, sent.written));
		expect(visit.drawnByOffice).toBe(true);
		const fresh = await again(db, await drawNewCode(visit, quickly));
		expect(fresh.drawnByOffice).toBe(false);
	});
});
