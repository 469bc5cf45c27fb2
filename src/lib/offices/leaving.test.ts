import { describe, expect } from 'vitest';
import { caseMembers } from '#lib/cases/tables.server.ts';
import { findCase } from '#lib/cases/queries.server.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { dayOf } from '#lib/time/zone.ts';
import { keepObjects } from '#lib/vault/keep.server.ts';
import { sealText } from '#lib/vault/objects.ts';
import { epochsOf, holdersOf } from '#lib/vault/queries.server.ts';
import { caseScope } from '#lib/vault/rows.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFoundedOffice } from '../../../tests/support/founded-office.ts';
import { again } from '../../../tests/support/key-page.ts';
import { asSystem, aSentCase } from '../../../tests/support/ombuds.ts';
import { aPlace, sodium } from '../../../tests/support/vault.ts';
import type { Db } from '#lib/db/db.server.ts';
import { changeRoster } from './change-roster.server.ts';
import { findStaff } from './as-staff.server.ts';

/** Irmgard signs that Tewodros is gone; both were members of one case, and had declared. */
async function afterHeLeft(db: Db) {
	const made = await aFoundedOffice(db);
	const { office, lead, signed, box, second, irmgard, ombuds } = made;
	const sent = await aSentCase(db, ombuds);
	await asSystem(db, ({ db }) => db.update(caseMembers).set({ declaredOn: dayOf(NOON) }));
	const { page } = await again(lead, office, signed, box);
	const next = await page.ask('changeRoster', { change: { leaves: second.member.id } });
	await changeRoster({ ...as(irmgard, db), actor: irmgard }, next);
	return { ...made, sent };
}

describe('leaving the office', () => {
	it('takes keys, cases and rights in the transaction of the signature', async ({ db }) => {
		const { sent, tewodros } = await afterHeLeft(db);
		const holders = await asSystem(db, (ctx) => holdersOf(ctx, sent.id));
		expect(holders.map(({ recipientId }) => recipientId)).not.toContain(tewodros.id);
		const found = await asSystem(db, (ctx) => findCase(ctx, sent.id));
		expect(found?.members.map(({ staffId }) => staffId)).not.toContain(tewodros.id);
		const person = { ...{ kind: 'person', id: tewodros.personId, name: 'T', operator: false } };
		const rights = { seats: [], guestOf: [], takesMinutesOf: [] };
		expect(await findStaff(as({ ...person, ...rights } as never, db))).toBeUndefined();
		const his = behindTheWall(as(tewodros, db), (ctx) => findCase(ctx, sent.id));
		expect(await his).toBeUndefined();
	});

	it('ends the epochs that were read: nothing is written to them any more', async ({ db }) => {
		const { sent, irmgard } = await afterHeLeft(db);
		const [epoch] = await asSystem(db, (ctx) => epochsOf(ctx, sent.id));
		expect(epoch?.over).toBe(true);
		const place = aPlace({ kind: 'message.body' });
		const sealed = sealText(sodium, sent.epoch, place, 'Guten Tag.');
		const row = { id: place.object, kind: place.kind, sequence: place.sequence, ...sealed };
		const written = behindTheWall(as(irmgard, db), (ctx) =>
			keepObjects(ctx, [{ ...caseScope('shared', sent.id, 1), ...row }])
		);
		await expect(written).rejects.toMatchObject({ status: 409, key: 'case.epochOver' });
	});

	it('is signed by the lead and by nobody else', async ({ db }) => {
		const made = await aFoundedOffice(db);
		const { page } = await again(made.lead, made.office, made.signed, made.box);
		const next = await page.ask('changeRoster', { change: { leaves: made.second.member.id } });
		const his = { ...as(made.tewodros, db), actor: made.tewodros };
		await expect(changeRoster(his, next)).rejects.toMatchObject({ status: 403 });
		const forged = { signed: { ...next.signed, signature: new Uint8Array(64) } };
		const hers = { ...as(made.irmgard, db), actor: made.irmgard };
		await expect(changeRoster(hers, forged)).rejects.toMatchObject({ status: 400 });
	});
});
