import { describe, expect } from 'vitest';
import { caseClocks, cases } from '#lib/cases/tables.server.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { by, numberOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { declareConflict } from './declare.server.ts';
import { letRest } from './fall-dormant.server.ts';
import { reminderJob, remindOfDueCases } from './remind.server.ts';

const asked = { state: 'clarification', previous: 'inProgress', reached: 'inProgress' } as const;

describe('a question that nobody answers', () => {
	it('lets the case rest after its last day, and not on it', async ({ db }) => {
		const { id: caseId } = await aSentCase(db, await anOmbudsOffice(db), asked);
		await asSystem(db, ({ db }) =>
			db.insert(caseClocks).values({ caseId, clock: 'clarificationEnd', dueOn: '2026-04-17' })
		);
		const state = async () => (await asSystem(db, ({ db }) => db.select().from(cases)))[0]!.state;
		await letRest({ db, now: new Date('2026-04-17T21:00:00Z') });
		expect(await state()).toBe('clarification');
		await letRest({ db, now: new Date('2026-04-17T22:00:00Z') });
		expect(await state()).toBe('dormant');
	});
});

describe('what is due in the office', () => {
	const payloads = async (db: Parameters<typeof asSystem>[0]) =>
		(await db.select().from(jobs)).map(({ name, payload }) => ({ name, ...payload }));

	it('reminds all members of a case that nobody leads, once each', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		for (const _ of [1, 2]) await aSentCase(db, office);
		await remindOfDueCases({ db, now: new Date('2026-03-13T05:00:00Z') });
		expect(await payloads(db)).toHaveLength(2);
		expect(await payloads(db)).toEqual(
			expect.arrayContaining([
				{ name: reminderJob, staffId: office.irmgard.id },
				{ name: reminderJob, staffId: office.tewodros.id }
			])
		);
	});

	it('reminds whoever leads the case, and nobody for whom it does not exist', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office, { leadId: office.tewodros.id });
		await aSentCase(db, office, { members: [office.tewodros] });
		await remindOfDueCases({ db, now: new Date('2026-03-13T05:00:00Z') });
		expect(await payloads(db)).toEqual([{ name: reminderJob, staffId: office.tewodros.id }]);
	});

	it('reminds nobody who has found out that they are tied to it, not even its lead', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office, { leadId: office.tewodros.id });
		await declareConflict(by(office.tewodros, db), await numberOf(db, id));
		await remindOfDueCases({ db, now: new Date('2026-03-13T05:00:00Z') });
		expect(await payloads(db)).toEqual([{ name: reminderJob, staffId: office.irmgard.id }]);
	});

	it('reminds nobody before its day', async ({ db }) => {
		await aSentCase(db, await anOmbudsOffice(db));
		await remindOfDueCases({ db, now: NOON });
		expect(await payloads(db)).toEqual([]);
	});
});
