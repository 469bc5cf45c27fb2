import { describe, expect } from 'vitest';
import { behindTheWall } from '../access/wall.server.ts';
import { ledgerOf } from '../offices/queries.server.ts';
import { wraps } from '../vault/tables.server.ts';
import { anOpenedCase, by, numberOf, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { addTask } from './beside.server.ts';
import { sealedCases } from './contents.server.ts';
import { declareConflict, declareNoConflict } from './declare.server.ts';
import { addMember } from './join.server.ts';
import { listCases, listOwnTasks } from './list.server.ts';
import { openCase } from './open-case.server.ts';

describe('before somebody has declared', () => {
	it('the page shows a number and a state, and neither keys nor content', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		const number = await numberOf(db, id);
		const view = await openCase(by(office.irmgard, db), number);
		expect(view).toMatchObject({ declared: false, number, others: 1 });
		expect(Object.keys(view).sort()).toEqual(
			['declared', 'number', 'others', 'position', 'receivedOn'].sort()
		);
	});

	it('nothing of the case comes with the search or the inbox', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office);
		const { cases } = await sealedCases(by(office.irmgard, db), { beginningsOnly: false });
		expect(cases).toEqual([]);
	});

	it('nobody can write into it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		const number = await numberOf(db, id);
		const staffId = office.tewodros.id;
		await expect(addMember(by(office.irmgard, db), number, { staffId })).rejects.toMatchObject({
			status: 403
		});
	});
});

describe('whoever declares that nothing ties them to a case', () => {
	it('gets their keys and the sealed content, and is seen to have looked', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		const number = await numberOf(db, id);
		await declareNoConflict(by(office.irmgard, db), number);
		const page = await pageOf(db, office.irmgard, number);
		expect(page.keys.epochs).toHaveLength(1);
		expect(page.keys.epochs[0]!.wrap).toBeTruthy();
		expect(page.sealed.map(({ kind }) => kind)).toEqual(['case.narrative']);
		const deeds = await behindTheWall(by(office.irmgard, db), (ctx) =>
			ledgerOf(ctx, office.office, 10)
		);
		const actions = deeds.map(({ payload }) => (JSON.parse(payload!) as { action: string }).action);
		expect(actions).toEqual(['case.read', 'case.conflictDenied']);
	});
});

describe('whoever is tied to a case', () => {
	it('loses it at once, before opening: list, counts, page, search and their keys', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		const number = await numberOf(db, id);
		await declareConflict(by(office.tewodros, db), number);
		const list = await listCases(by(office.tewodros, db), {});
		expect(list.lines).toEqual([]);
		expect(Object.values(list.counts).every((count) => count === 0)).toBe(true);
		await expect(openCase(by(office.tewodros, db), number)).rejects.toMatchObject({
			status: 404,
			key: 'error.notFound'
		});
		const left = await asSystem(db, ({ db }) => db.select().from(wraps));
		expect(left.filter(({ recipientId }) => recipientId === office.tewodros.id)).toEqual([]);
	});

	it('is told the same as of a case that does not exist', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		const number = await numberOf(db, id);
		await declareConflict(by(office.tewodros, db), number);
		const ask = (each: string) =>
			openCase(by(office.tewodros, db), each).catch((reason: unknown) => reason);
		expect(await ask(number)).toEqual(await ask('482173905'));
	});

	it('hands their tasks over when they find out later, and the keys they knew are over', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { number, inside } = await anOpenedCase(db, office);
		await addTask(by(office.irmgard, db), number, {
			sealed: inside('task.body', 'Anrufen'),
			assigneeId: office.tewodros.id,
			dueOn: '2026-03-09'
		});
		expect(await listOwnTasks(by(office.tewodros, db))).toHaveLength(1);
		await declareConflict(by(office.tewodros, db), number);
		expect(await listOwnTasks(by(office.tewodros, db))).toEqual([]);
		const page = await pageOf(db, office.irmgard, number);
		expect(page.tasks.map(({ assigneeId }) => assigneeId)).toEqual([office.irmgard.id]);
		expect(page.keys.epochs.every(({ over }) => over)).toBe(true);
		expect(page.members.map(({ id }) => id)).toEqual([office.irmgard.id]);
	});

	it('cannot be brought back by a colleague', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number } = await anOpenedCase(db, office);
		await declareConflict(by(office.tewodros, db), number);
		const page = await pageOf(db, office.irmgard, number);
		expect(page.colleagues).toEqual([]);
		const attempt = addMember(by(office.irmgard, db), number, { staffId: office.tewodros.id });
		await expect(attempt).rejects.toMatchObject({ status: 400, key: 'case.join.notPossible' });
	});
});
