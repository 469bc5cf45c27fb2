import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { drawCaseNumber } from '#lib/cases/numbers.ts';
import { caseExclusions, caseMembers } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { dayOf } from '#lib/time/zone.ts';
import { holdersOf, wrapsFor } from '#lib/vault/queries.server.ts';
import { staffName } from '#lib/vault/roster.ts';
import { caseScope } from '#lib/vault/rows.ts';
import { wraps } from '#lib/vault/tables.server.ts';
import { wrapEpoch } from '#lib/vault/wraps.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFoundedOffice, type FoundedOffice } from '../../../tests/support/founded-office.ts';
import { again, see } from '../../../tests/support/key-page.ts';
import { asSystem, aSentCase } from '../../../tests/support/ombuds.ts';
import { laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import { readWraps } from './recovering.ts';
import { keepRecovered, wrapsOfRecovery } from './recover.server.ts';
import { keepRenewed, wrapsToRenew } from './rewrap.server.ts';

const numbers = [drawCaseNumber()];

/** A case that only Tewodros can read, and recovery. */
async function aCaseOfTewodros(db: Db, made: FoundedOffice) {
	const { ombuds, recovery, tewodros } = made;
	const sent = await aSentCase(db, ombuds, { members: [tewodros], number: numbers[0]! });
	const [recipientType, recipientId] = recovery.name.split('/') as ['recovery', string];
	const wrap = wrapEpoch(sodium, sent.epoch, recovery);
	await asSystem(db, async ({ db }) => {
		const scope = caseScope('shared', sent.id, 1);
		await db.insert(wraps).values({ ...scope, recipientType, recipientId, wrap });
		await db.update(caseMembers).set({ declaredOn: dayOf(NOON) });
	});
	return sent;
}

/** Irmgard types two sheets at her page; what it answers goes to the server. */
async function recovered(db: Db, made: FoundedOffice) {
	const { office, lead, signed, recovery, sheets, irmgard } = made;
	const ctx = { ...as(irmgard, db), actor: irmgard };
	const found = readWraps(await wrapsOfRecovery(ctx, { numbers }));
	// The pen came into her profile at the ceremony.
	const { page } = await again(lead, office, signed, made.box);
	const done = await page.ask('recover', {
		...{ office, roster: signed, recovery, sheets: [sheets[0], sheets[2]] },
		...{ recoveryId: randomUUID(), changes: [], wraps: found.wraps as never }
	});
	const opened = done.wraps.flatMap((one) => ('wrap' in one ? [one] : []));
	await keepRecovered(ctx, { numbers, ...done, wraps: opened });
	await see(page, office, done.signed);
	return { page, done };
}

describe('recovery with two of the three sheets', () => {
	it('opens the named case for whoever sits there, who has yet to declare', async ({ db }) => {
		const made = await aFoundedOffice(db);
		const sent = await aCaseOfTewodros(db, made);
		const { page } = await recovered(db, made);
		const [own] = await asSystem(db, (ctx) => wrapsFor(ctx, sent.id, staffName(made.irmgard.id)));
		const { scope, epoch, publicKey } = sent.epoch;
		const received = page.ask('receive', { wrap: own!.wrap, key: { scope, epoch, publicKey } });
		expect(await laterReasonOf(received)).toBe('opened');
		const members = await asSystem(db, ({ db }) => db.select().from(caseMembers));
		const hers = members.find(({ staffId }) => staffId === made.irmgard.id);
		expect(hers).toMatchObject({ caseId: sent.id, declaredOn: null });
	});

	it('leaves nothing to the sheets that were used: members wrap to the new pair', async ({
		db
	}) => {
		const made = await aFoundedOffice(db);
		const sent = await aCaseOfTewodros(db, made);
		const { done } = await recovered(db, made);
		const { page } = await again(made.second, made.office, made.signed);
		const { fingerprint } = await page.ask('fingerprint', { roster: done.signed });
		await see(page, made.office, done.signed, fingerprint);
		const ctx = { ...as(made.tewodros, db), actor: made.tewodros };
		const { wraps } = await wrapsToRenew(ctx);
		expect(wraps).toHaveLength(1);
		const [own] = await asSystem(db, (ctx) => wrapsFor(ctx, sent.id, staffName(made.tewodros.id)));
		const { scope, epoch, publicKey } = sent.epoch;
		await page.ask('receive', { wrap: own!.wrap, key: { scope, epoch, publicKey } });
		const recipient = done.recovery.name;
		const { wrap } = await page.ask('wrap', { scope, epoch, recipient });
		await keepRenewed(ctx, { wraps: [{ scope, epoch, wrap }] });
		const holders = await asSystem(db, (ctx) => holdersOf(ctx, sent.id));
		const pairs = holders.filter(({ recipientType }) => recipientType === 'recovery');
		expect(pairs.map(({ recipientId }) => `recovery/${recipientId}`)).toEqual([recipient]);
	});

	it('finds no case that must not exist for whoever asks, and none that never was', async ({
		db
	}) => {
		const made = await aFoundedOffice(db);
		const { id } = await aCaseOfTewodros(db, made);
		const exclusion = { caseId: id, staffId: made.irmgard.id, ground: 'declared' } as const;
		await asSystem(db, ({ db }) =>
			db.insert(caseExclusions).values({ ...exclusion, on: dayOf(NOON) })
		);
		const ctx = { ...as(made.irmgard, db), actor: made.irmgard };
		const refused = { status: 400, key: 'office.recover.noSuchCase' };
		await expect(wrapsOfRecovery(ctx, { numbers })).rejects.toMatchObject(refused);
		const never = { numbers: [drawCaseNumber()] };
		await expect(wrapsOfRecovery(ctx, never)).rejects.toMatchObject(refused);
	});
});
