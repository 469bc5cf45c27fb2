import { describe, expect } from 'vitest';
import { anonymous } from '../access/actor.ts';
import { ledgerEntries } from '../offices/tables.server.ts';
import { note } from '../offices/ledger.server.ts';
import { listErasures } from '../offices/erasures.server.ts';
import { verifyLedger } from '../offices/verify-ledger.server.ts';
import { openReturn } from '../returning/open.server.ts';
import { writeMessage } from '../returning/write-message.server.ts';
import { dayOf } from '../time/zone.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { by, numberOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { aClosedCase, caseRow, lastDay, released } from '../../../tests/support/erasing.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { aColleague } from '../../../tests/support/ombuds-strangers.ts';
import { visitOf } from '../../../tests/support/returning.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { eraseReleased } from './erase-released.server.ts';
import { caseExclusions } from './tables.server.ts';

const today = dayOf(NOON);

describe('a case whose time is over', () => {
	it('keeps its number and nothing else, once a person has released it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aClosedCase(db, office, { ...released, urgent: true, reopened: 2 });
		const number = await numberOf(db, id);
		await eraseReleased({ db, now: NOON });
		const { version: _, ...row } = (await caseRow(db, id))!;
		const left = Object.entries(row).filter(([, value]) => value);
		expect(Object.fromEntries(left)).toEqual({
			...{ id, officeId: office.office, number },
			...{ state: 'anonymised', reached: 'received' }
		});
	});

	it.for([
		['nobody has released it', {}],
		['it is on hold', { ...released, hold: true }],
		['it may only be stored', { ...released, restricted: true }],
		['somebody waits for an answer', { ...released, waitsForAnswer: true }],
		['its last day is today', { ...released, ends: today }],
		['it was opened again', { ...released, state: 'inProgress' }]
	] as const)('stays as it is while %s', async ([, wanted], { db }) => {
		const { id } = await aClosedCase(db, await anOmbudsOffice(db), wanted);
		const before = await caseRow(db, id);
		await eraseReleased({ db, now: NOON });
		expect(await caseRow(db, id)).toEqual(before);
	});

	it('is released anew after a message came in between', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const sent = await aClosedCase(db, office, released);
		const message = { message: 'Brauchen Sie meinen Ordner noch?', uploads: [] };
		await writeMessage(await visitOf(db, sent), message);
		expect(await caseRow(db, sent.id)).toMatchObject({ erasureReleasedOn: null });
	});

	it('opens no more by its code, and the answer is that to an unknown one', async ({ db }) => {
		const { written: code } = await aClosedCase(db, await anOmbudsOffice(db), released);
		await eraseReleased({ db, now: NOON });
		const opening = openReturn(as(anonymous, db), { code, address: '203.0.113.7' }, quickly);
		await expect(opening).rejects.toMatchObject({ status: 400, key: 'returning.code.wrong' });
	});

	it('leaves an audit that says nothing of it, and is sound', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id: caseId } = await aClosedCase(db, office, released);
		const ctx = as(office.irmgard, db);
		await asSystem(db, (system) =>
			note({ ...system, actor: office.irmgard }, office.office, { action: 'case.read', caseId })
		);
		await eraseReleased({ db, now: NOON });
		const rows = await asSystem(db, ({ db }) => db.select().from(ledgerEntries));
		expect(rows).toMatchObject([
			{ caseId, salt: null, payload: null, staffId: null },
			{ caseId, payload: expect.stringContaining('anonymise') }
		]);
		expect(await verifyLedger(ctx, office.office)).toMatchObject({ sound: true });
	});
});

describe('the proof of an erasure', () => {
	it('says the day, and no more than the number', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aClosedCase(db, office, released);
		const number = await numberOf(db, id);
		await eraseReleased({ db, now: NOON });
		const { rows } = await listErasures(by(office.irmgard, db));
		const open = { scrubbedOn: null, backupsGoneOn: null };
		expect(rows).toEqual([{ number, count: 1, keysGoneOn: today, ...open }]);
		expect(lastDay < today).toBe(true);
	});

	it('is read by the lead only, and not by one for whom the case must not exist', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id: caseId } = await aClosedCase(db, office, released);
		const other = await aColleague(db, office.office, { officeLead: true });
		const tie = { caseId, staffId: other.id, ground: 'declared', on: today } as const;
		await asSystem(db, ({ db }) => db.insert(caseExclusions).values(tie));
		await eraseReleased({ db, now: NOON });
		await expect(listErasures(by(office.tewodros, db))).rejects.toMatchObject({ status: 403 });
		expect((await listErasures(by(office.irmgard, db))).rows).toHaveLength(1);
		expect((await listErasures(by(other, db))).rows).toEqual([]);
	});
});
