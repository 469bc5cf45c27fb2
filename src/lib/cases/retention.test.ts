import { describe, expect } from 'vitest';
import { jobs } from '../db/tables.server.ts';
import { readOwnCase } from '../returning/read.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { anOpenedCase, by, numberOf, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { aClosedCase, caseRow, closed, lastDay } from '../../../tests/support/erasing.ts';
import { anOmbudsOffice, type OmbudsOffice } from '../../../tests/support/ombuds.ts';
import { aColleague } from '../../../tests/support/ombuds-strangers.ts';
import { visitOf } from '../../../tests/support/returning.ts';
import type { Db } from '../db/db.server.ts';
import { declareNoConflict } from './declare.server.ts';
import { reminderJob, remindOfDueCases } from './remind.server.ts';
import { listRetention, releaseErasure } from './retention.server.ts';
import { agreeAsSecond, askSecond, stepCase } from './step.server.ts';

const today = dayOf(NOON);
const soon = addDays(today, 20);

/** A closed case that both have opened. */
async function opened(db: Db, office: OmbudsOffice, ends = soon) {
	const sent = await anOpenedCase(db, office);
	await closed(db, sent.id, ends);
	return sent;
}

const statesFor = async (db: Db, who: OmbudsOffice['irmgard']) =>
	(await listRetention(by(who, db))).lines.map(({ state, can }) => [state, can.release]);

async function release(db: Db, who: OmbudsOffice['irmgard'], number: string, id: string) {
	const { version } = (await caseRow(db, id))!;
	await releaseErasure(by(who, db), number, version);
}

describe('the page of what is kept', () => {
	it('lets an ombudsperson release what is about to end, and a caseworker see it', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id, number } = await opened(db, office);
		expect(await statesFor(db, office.tewodros)).toEqual([['due', false]]);
		expect(await statesFor(db, office.irmgard)).toEqual([['due', true]]);
		await release(db, office.irmgard, number, id);
		expect(await statesFor(db, office.irmgard)).toEqual([['released', false]]);
		expect(await caseRow(db, id)).toMatchObject({ erasureReleasedOn: today, dueClock: null });
	});

	it('shows nothing to whoever is no member, and lets nobody release without a right', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id, number } = await opened(db, office);
		const stranger = await aColleague(db, office.office);
		const lead = await aColleague(db, office.office, {
			...{ officeLead: true, ombudsperson: false, caseworker: false }
		});
		for (const [who, status] of [
			[stranger, 404],
			[lead, 404],
			[office.tewodros, 403]
		] as const)
			await expect(release(db, who, number, id)).rejects.toMatchObject({ status });
		expect(await statesFor(db, stranger)).toEqual([]);
		expect(await statesFor(db, lead)).toEqual([]);
	});

	it('asks for the declaration first, and for two where two must agree', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aClosedCase(db, office, { ends: soon, fourEyes: true });
		const number = await numberOf(db, id);
		const where = async () => (await listRetention(by(office.irmgard, db))).lines[0]?.elsewhere;
		expect(await where()).toBe('declare');
		for (const who of [office.irmgard, office.tewodros])
			await declareNoConflict(by(who, db), number);
		expect(await where()).toBe('second');
		await expect(release(db, office.irmgard, number, id)).rejects.toMatchObject({ status: 403 });
		await askSecond(by(office.irmgard, db), number, { event: 'releaseErasure' });
		const [opinion] = (await pageOf(db, office.tewodros, number)).opinions;
		await agreeAsSecond(by(office.tewodros, db), number, { id: opinion!.id });
		await release(db, office.irmgard, number, id);
		expect(await statesFor(db, office.irmgard)).toEqual([['released', false]]);
	});

	it('takes a release back when somebody puts the case on hold', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id, number, inside } = await opened(db, office);
		await release(db, office.irmgard, number, id);
		const step = async (event: string, reason: string, until?: string) =>
			stepCase(by(office.irmgard, db), number, {
				...{ event, reason, ...(until ? { until } : {}) },
				sealed: inside('reason.body', 'Das Gericht hat noch nicht entschieden.'),
				seen: (await caseRow(db, id))!.version
			});
		await step('hold', 'proceedings', '2027-01-31');
		const [held] = (await listRetention(by(office.irmgard, db))).lines;
		expect(held).toMatchObject({ state: 'held', heldUntil: '2027-01-31' });
		await step('liftHold', 'reasonGone');
		expect(await statesFor(db, office.irmgard)).toEqual([['due', true]]);
	});

	it('looks four months ahead and no further', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await opened(db, office, addDays(today, 119));
		await opened(db, office, addDays(today, 121));
		expect(await statesFor(db, office.irmgard)).toEqual([['later', false]]);
	});
});

describe('before a case is erased', () => {
	const mails = async (db: Db) =>
		(await db.select().from(jobs)).filter(({ name }) => name === reminderJob).length;

	it('its members are told thirty and seven days before, once each time', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aClosedCase(db, office, { ends: addDays(today, 29) });
		const told: number[] = [];
		for (let day = -1; day < 30; day += 1) {
			const before = await mails(db);
			await remindOfDueCases({ db, now: new Date(NOON.getTime() + day * 24 * 60 * 60_000) });
			if ((await mails(db)) > before) told.push(30 - day);
		}
		expect(told).toEqual([30, 7]);
		expect(await mails(db)).toBe(4);
	});

	it('nobody is told of what was released, or is on hold', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aClosedCase(db, office, { hold: true });
		await aClosedCase(db, office, { erasureReleasedOn: lastDay });
		await remindOfDueCases({ db, now: NOON });
		expect(await mails(db)).toBe(0);
	});

	it('whoever complained reads the day, and from thirty days before what follows', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const page = async (wanted: Parameters<typeof aClosedCase>[2]) =>
			readOwnCase(await visitOf(db, await aClosedCase(db, office, wanted)));
		const early = await page({ ends: addDays(today, 40) });
		expect(early.erasedSoon).toBe(false);
		expect(early.next).toEqual([{ clock: 'retention', day: addDays(today, 41), late: false }]);
		const due = await page({ ends: soon });
		expect(due.erasedSoon).toBe(true);
		const held = await page({ ends: soon, hold: true });
		expect(held).toMatchObject({ erasedSoon: false, next: [] });
	});
});
