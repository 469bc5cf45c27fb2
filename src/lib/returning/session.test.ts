import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import { cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { openCode } from '#lib/vault/codes.ts';
import { nameOfScope, caseScope } from '#lib/vault/rows.ts';
import { drawEpoch } from '#lib/vault/scopes.ts';
import { codes, returnSessions, scopeEpochs, wraps } from '#lib/vault/tables.server.ts';
import { wrapEpoch } from '#lib/vault/wraps.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { beginReturn, continueReturn, endReturn } from './session.server.ts';

const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const at = (db: Db, minutes: number) => as(anonymous, db, later(minutes));

async function somebodyWithACode(db: Db, wanted: Parameters<typeof aSentCase>[2] = {}) {
	const office = await anOmbudsOffice(db);
	const sent = await aSentCase(db, office, wanted);
	const [record] = await asSystem(db, ({ db }) =>
		db.select().from(codes).where(eq(codes.id, sent.codeId))
	);
	const name = `code/${sent.codeId}` as const;
	const holder = await openCode(sodium, quickly, sent.code, { ...record!, name });
	return { ...sent, office, holder };
}

describe('a visit by code', () => {
	it('ends fifteen minutes after the last page, and goes on with each page before', async ({
		db
	}) => {
		const { holder, id: caseId } = await somebodyWithACode(db);
		const cookie = await beginReturn(at(db, 0), holder, { caseId });
		for (const minutes of [14, 28, 42])
			expect(await continueReturn(at(db, minutes), cookie)).toBeDefined();
		expect(await continueReturn(at(db, 57), cookie)).toBeUndefined();
	});

	it('gives whoever is still writing two hours', async ({ db }) => {
		const { holder, id: caseId } = await somebodyWithACode(db, { state: 'draft', number: null });
		const cookie = await beginReturn(at(db, 0), holder, { caseId, minutes: 120 });
		expect(await continueReturn(at(db, 119), cookie)).toBeDefined();
		expect(await continueReturn(at(db, 238), cookie)).toBeDefined();
	});

	it('is over at once when it is ended, or its code revoked', async ({ db }) => {
		const { holder, id: caseId, codeId } = await somebodyWithACode(db);
		const ended = await beginReturn(at(db, 0), holder, { caseId });
		const revoked = await beginReturn(at(db, 0), holder, { caseId });
		await endReturn(at(db, 1), ended);
		expect(await continueReturn(at(db, 1), ended)).toBeUndefined();
		expect(await continueReturn(at(db, 1), revoked)).toBeDefined();
		await asSystem(db, ({ db }) =>
			db.update(codes).set({ revokedOn: '2026-03-06' }).where(eq(codes.id, codeId))
		);
		expect(await continueReturn(at(db, 1), revoked)).toBeUndefined();
	});

	it('shows the written code again, to its own cookie', async ({ db }) => {
		const { holder, id: caseId, written } = await somebodyWithACode(db);
		const shows = await beginReturn(at(db, 0), holder, { caseId, writtenCode: written });
		const shown = await continueReturn(at(db, 5), shows);
		expect(shown?.written).toBe(written);
		const other = await beginReturn(at(db, 0), holder, { caseId });
		expect((await continueReturn(at(db, 5), other))?.written).toBeUndefined();
	});

	it('is opened by nothing that lies in the database', async ({ db }) => {
		const { holder, id: caseId } = await somebodyWithACode(db);
		await beginReturn(at(db, 0), holder, { caseId });
		const [row] = await asSystem(db, ({ db }) => db.select().from(returnSessions));
		const fromRow = sodium.to_base64(
			sodium.from_hex(row!.id),
			sodium.base64_variants.URLSAFE_NO_PADDING
		);
		for (const cookie of [fromRow, row!.id, '', 'x', 'A'.repeat(10_000), undefined])
			expect(await continueReturn(at(db, 1), cookie)).toBeUndefined();
	});

	it('gives a helper the rights of a mandate only once the office has accepted it', async ({
		db
	}) => {
		const { holder, id: caseId } = await somebodyWithACode(db, { party: 'helper' });
		const cookie = await beginReturn(at(db, 0), holder, { caseId });
		const before = await continueReturn(at(db, 1), cookie);
		expect(before?.ctx.actor).toMatchObject({ party: 'helper', mandated: false });
		await asSystem(db, ({ db }) => db.update(cases).set({ mandateAcceptedOn: '2026-03-06' }));
		const after = await continueReturn(at(db, 2), cookie);
		expect(after?.ctx.actor).toMatchObject({ party: 'helper', mandated: true });
	});

	it('leaves out an epoch that nobody of the office has signed', async ({ db }) => {
		const { holder, id: caseId } = await somebodyWithACode(db);
		const scope = caseScope('shared', caseId, 2);
		const forged = drawEpoch(sodium, nameOfScope(scope), 2);
		const recipient = { recipientType: 'code', recipientId: holder.name.slice(5) } as const;
		await asSystem(db, async ({ db }) => {
			await db.insert(scopeEpochs).values({ ...scope, publicKey: forged.publicKey });
			await db
				.insert(wraps)
				.values({ ...scope, ...recipient, wrap: wrapEpoch(sodium, forged, holder) });
		});
		const visit = await continueReturn(at(db, 1), await beginReturn(at(db, 0), holder, { caseId }));
		expect(visit?.epochs.map(({ epoch }) => epoch)).toEqual([1]);
	});

	it('keeps no key once it is forgotten', async ({ db }) => {
		const { holder, id: caseId } = await somebodyWithACode(db);
		const visit = await continueReturn(at(db, 1), await beginReturn(at(db, 0), holder, { caseId }));
		visit!.forget();
		const keys = [visit!.holder.privateKey, visit!.epochs[0]!.privateKey];
		expect(keys).toEqual([new Uint8Array(32), new Uint8Array(32)]);
	});
});
