import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { consultations } from '../offices/tables.server.ts';
import { anOpenedCase, by, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { addTask, endTask, linkCases } from './beside.server.ts';
import { noteConsultation } from './statistics.server.ts';
import { beginCaseStep, moveCaseStep, noteConsent } from './steps.server.ts';

describe('beside a case', () => {
	it('tasks have a member and a day', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number, inside } = await anOpenedCase(db, office);
		const sealed = inside('task.body', 'Anrufen');
		const task = { sealed, assigneeId: office.tewodros.id, dueOn: '2026-03-09' };
		await addTask(by(office.irmgard, db), number, task);
		const stranger = { ...task, sealed: inside('task.body', 'x'), assigneeId: randomUUID() };
		await expect(addTask(by(office.irmgard, db), number, stranger)).rejects.toMatchObject({
			status: 400
		});
		await endTask(by(office.tewodros, db), number, { id: sealed[0]!.id, done: true });
		const { tasks } = await pageOf(db, office.irmgard, number);
		expect(tasks).toMatchObject([{ doneOn: '2026-03-06' }]);
	});

	it('a statement is asked for with consent to its very words, which can be taken back', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { number, shared } = await anOpenedCase(db, office);
		const sealed = shared('statement.question', '{}');
		const ctx = by(office.irmgard, db);
		await beginCaseStep(ctx, number, { sealed, kind: 'statement', needsRelease: true });
		const { id } = sealed[0]!;
		await noteConsent(ctx, number, { id, what: 'given', version: 1 });
		await noteConsent(ctx, number, { id, what: 'revoked', version: 2 });
		await expect(noteConsent(ctx, number, { id, what: 'given', version: 2 })).rejects.toMatchObject(
			{
				status: 409
			}
		);
		await moveCaseStep(ctx, number, { id, event: 'answer', version: 3 });
		const { steps } = await pageOf(db, office.irmgard, number);
		expect(steps).toMatchObject([
			{
				state: 'answered',
				consentOn: '2026-03-06',
				revokedOn: '2026-03-06',
				dueOn: null,
				events: []
			}
		]);
	});

	it('links lead only to cases that the reader may know of', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number } = await anOpenedCase(db, office);
		const other = await anOpenedCase(db, office, { members: [office.irmgard] });
		const link = { number: other.number, kind: 'related' } as const;
		const unknown = linkCases(by(office.tewodros, db), number, link);
		await expect(unknown).rejects.toMatchObject({ key: 'case.link.unknown' });
		await linkCases(by(office.irmgard, db), number, link);
		expect((await pageOf(db, office.irmgard, number)).links).toMatchObject([
			{ number: other.number }
		]);
		expect((await pageOf(db, office.tewodros, number)).links).toEqual([]);
	});

	it('advice without a file leaves a tick', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const asked = { reporter: 'helper', category: 'H' } as const;
		await noteConsultation(by(office.tewodros, db), asked);
		const ticks = await asSystem(db, ({ db }) => db.select().from(consultations));
		expect(ticks).toMatchObject([{ quarter: '2026-1', ...asked }]);
	});

	it('nobody who only leads the office takes anything down', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office);
		const lead = { ...office.irmgard, ombudsperson: false };
		const asked = { reporter: 'helper', category: 'H' } as const;
		expect(() => noteConsultation(by(lead, db), asked)).toThrow();
	});
});
