import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { caseExclusions, caseMembers } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { dayOf } from '#lib/time/zone.ts';
import { fromBase64 } from '#lib/vault/base64.ts';
import { wrapsFor } from '#lib/vault/queries.server.ts';
import { staffName } from '#lib/vault/roster.ts';
import { caseScope } from '#lib/vault/rows.ts';
import { wraps } from '#lib/vault/tables.server.ts';
import { wrapEpoch } from '#lib/vault/wraps.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFoundedOffice, type FoundedOffice } from '../../../tests/support/founded-office.ts';
import { draw, see } from '../../../tests/support/key-page.ts';
import { asSystem, aSentCase } from '../../../tests/support/ombuds.ts';
import { laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import { findStaff } from './as-staff.server.ts';
import { recoveriesOfCase } from './queries.server.ts';
import { readWraps } from './recovering.ts';
import { keepRecoveredAll, wrapsOfEverything } from './recover-all.server.ts';

/** A case with its key where the sheets reach it. */
async function aCase(db: Db, { ombuds, recovery, tewodros }: FoundedOffice) {
	const sent = await aSentCase(db, ombuds, { members: [tewodros] });
	const [recipientType, recipientId] = recovery.name.split('/') as ['recovery', string];
	const wrap = wrapEpoch(sodium, sent.epoch, recovery);
	await asSystem(db, ({ db }) =>
		db
			.insert(wraps)
			.values({ ...caseScope('shared', sent.id, 1), recipientType, recipientId, wrap })
	);
	return sent;
}

/** Everybody lost words and paper. Irmgard logs in and types two sheets. */
async function recoveredAll(db: Db, made: FoundedOffice) {
	const { office, signed, sheets, irmgard } = made;
	const ctx = { ...as(irmgard, db), actor: irmgard };
	const found = readWraps(await readable(ctx));
	const { page, member, locked } = await draw('Irmgard', ['officeLead', 'ombudsperson']);
	const { left: _, ...admit } = member;
	const done = await page.ask('recover', {
		...{ office, roster: signed, sheets: [sheets[0], sheets[2]], recoveryId: randomUUID() },
		...{ recovery: found.recovery, wraps: found.wraps as never },
		changes: [{ admit }, { leaves: irmgard.id }]
	});
	const [sealTo, signsWith] = [fromBase64(member.sealTo), fromBase64(member.signsWith)];
	const kept = {
		...{ staffId: member.id, sealTo, signsWith, locked: { ...locked, box: done.box } },
		...{ signed: done.signed, recovery: done.recovery },
		wraps: done.wraps.flatMap((one) => ('wrap' in one ? [one] : []))
	};
	return { ctx, page, done, kept, id: member.id };
}

async function readable(ctx: Parameters<typeof wrapsOfEverything>[0]) {
	const { wraps, recovery } = await wrapsOfEverything(ctx);
	return { wraps, recovery };
}

describe('an office in which nobody has a key any more', () => {
	it('begins anew: whoever has two sheets comes back, leads, and reads', async ({ db }) => {
		const made = await aFoundedOffice(db);
		const sent = await aCase(db, made);
		const { ctx, page, done, kept, id } = await recoveredAll(db, made);
		await keepRecoveredAll(ctx, kept);
		await see(page, made.office, done.signed);
		const [own] = await asSystem(db, (ctx) => wrapsFor(ctx, sent.id, staffName(id)));
		const { scope, epoch, publicKey } = sent.epoch;
		const received = page.ask('receive', { wrap: own!.wrap, key: { scope, epoch, publicKey } });
		expect(await laterReasonOf(received)).toBe('opened');
		expect(await laterReasonOf(page.ask('changeRoster', {}))).toBe('opened');
		const person = { ...as(made.irmgard, db).actor, kind: 'person', id: made.irmgard.personId };
		const back = await findStaff({ ...as(made.irmgard, db), actor: person as never });
		expect(back).toMatchObject({ id, officeLead: true });
		expect(await asSystem(db, (ctx) => recoveriesOfCase(ctx, sent.id))).toHaveLength(1);
		await expect(keepRecoveredAll(ctx, kept)).rejects.toMatchObject({ status: 409 });
	});

	it('keeps closed what must not exist for them, under the new name too', async ({ db }) => {
		const made = await aFoundedOffice(db);
		const [open, closed] = [await aCase(db, made), await aCase(db, made)];
		const tie = { caseId: closed.id, staffId: made.irmgard.id, ground: 'declared' } as const;
		await asSystem(db, ({ db }) => db.insert(caseExclusions).values({ ...tie, on: dayOf(NOON) }));
		const { ctx, kept, id } = await recoveredAll(db, made);
		expect(kept.wraps.map(({ scope }) => scope)).toEqual([open.epoch.scope]);
		await keepRecoveredAll(ctx, kept);
		const after = await asSystem(db, async ({ db }) => ({
			members: await db.select().from(caseMembers),
			ties: await db.select().from(caseExclusions)
		}));
		expect(after.members.filter(({ staffId }) => staffId === id)).toHaveLength(1);
		expect(after.ties.map(({ staffId, caseId }) => [staffId, caseId])).toContainEqual([
			id,
			closed.id
		]);
	});

	it('takes nobody whose keys are not those of the signed list', async ({ db }) => {
		const made = await aFoundedOffice(db);
		const { ctx, kept } = await recoveredAll(db, made);
		const refused = { status: 400 };
		const other = { ...kept, sealTo: new Uint8Array(32) };
		await expect(keepRecoveredAll(ctx, other)).rejects.toMatchObject(refused);
		const renamed = { ...kept, staffId: made.tewodros.id };
		await expect(keepRecoveredAll(ctx, renamed)).rejects.toMatchObject(refused);
	});
});
