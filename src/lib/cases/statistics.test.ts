import { randomUUID } from 'node:crypto';
import { describe, expect, it as plain } from 'vitest';
import type { Db } from '../db/db.server.ts';
import { ledgerEntries, statisticsRows } from '../offices/tables.server.ts';
import { sealedObjects } from '../vault/tables.server.ts';
import { anOpenedCase, by, pageOf } from '../../../tests/support/case-desk.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, asSystem, type OmbudsOffice } from '../../../tests/support/ombuds.ts';
import type { CaseEvent } from './lifecycle.ts';
import type { Outcome } from './outcomes.ts';
import type { CaseState } from './states.ts';
import { addStatistics, quarterOf } from './statistics.server.ts';
import { caseTransitions } from './tables.server.ts';

type Opened = Awaited<ReturnType<typeof anOpenedCase>>;
type Move = [CaseEvent, CaseState, CaseState, string, Outcome?];

/** What happened to a case, one after the other. */
const went = (db: Db, caseId: string, ...moves: Move[]) =>
	asSystem(db, ({ db }) =>
		db.insert(caseTransitions).values(
			moves.map(([event, stateBefore, stateAfter, on, outcome = null], at) => ({
				...{ id: randomUUID(), caseId, sequence: 100 + at, side: 'office' as const },
				...{ event, stateBefore, stateAfter, on, outcome }
			}))
		)
	);
const accepted: Move = ['accept', 'screening', 'inProgress', '2026-03-10'];
const closed: Move = ['close', 'inProgress', 'closed', '2026-05-04', 'unfounded'];
const again: Move[] = [
	['reopen', 'closed', 'inProgress', '2026-06-29'],
	['close', 'inProgress', 'closed', '2026-07-01', 'remedied']
];

/** As a browser sends it. */
function count(
	db: Db,
	office: OmbudsOffice,
	{ number, inside }: Opened,
	stage: 'screening' | 'closing',
	replaces: string[] = []
) {
	const id = randomUUID();
	const sealed = inside('case.statistics', JSON.stringify({ row: id, stage }));
	const codes = { kind: 'complaint', reporter: 'helper', subject: 'conduct' } as const;
	const input = { sealed, id, stage, replaces, ...codes, category: 'C' as const };
	return addStatistics(by(office.irmgard, db), number, input).then(() => id);
}

const rowsIn = (db: Db) => asSystem(db, ({ db }) => db.select().from(statisticsRows));

describe('a case is counted', () => {
	it('when it is decided upon and when it ends, in a row that leads to no case', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office);
		const due = async () => (await pageOf(db, office.irmgard, opened.number)).uncounted;
		expect(await due()).toEqual([]);
		await went(db, opened.id, accepted, closed);
		expect(await due()).toEqual(['screening', 'closing']);
		await count(db, office, opened, 'screening');
		await count(db, office, opened, 'closing');
		expect(await due()).toEqual([]);
		const rows = await rowsIn(db);
		expect(rows).toMatchObject([
			{ stage: 'screening', quarter: '2026-1', outcome: null, days: 4 },
			{ stage: 'closing', quarter: '2026-2', outcome: 'unfounded', days: 59 }
		]);
		expect(JSON.stringify(rows)).not.toContain(opened.id);
	});

	it('not before that, whatever a browser says', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office);
		await count(db, office, opened, 'screening');
		await went(db, opened.id, accepted);
		await count(db, office, opened, 'closing');
		expect(await rowsIn(db)).toEqual([]);
	});

	it('anew when it ended again: the row of the former end goes', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office);
		const stranger = { ...randomRow(office.office), stage: 'screening' };
		await asSystem(db, ({ db }) => db.insert(statisticsRows).values(stranger));
		await went(db, opened.id, accepted, closed);
		const former = await count(db, office, opened, 'closing');
		await asSystem(db, ({ db }) => db.delete(caseTransitions));
		await went(db, opened.id, accepted, closed, ...again);
		await count(db, office, opened, 'closing', [former, stranger.id]);
		await count(db, office, opened, 'closing', [former]);
		const rows = await rowsIn(db);
		expect(rows.filter(({ stage }) => stage === 'closing')).toMatchObject([
			{ quarter: '2026-3', outcome: 'remedied' }
		]);
		// A row of another stage is none that this replaces.
		expect(rows.map(({ id }) => id)).toContain(stranger.id);
	});

	it('by nobody for whom it does not exist', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office, { members: [office.tewodros] });
		await went(db, opened.id, accepted);
		await expect(count(db, office, opened, 'screening')).rejects.toMatchObject({ status: 404 });
		expect(await rowsIn(db)).toEqual([]);
	});

	plain('once, when many browsers are at it at the same time', async () => {
		const { db, close } = await freshDatabase();
		try {
			const office = await anOmbudsOffice(db);
			const opened = await anOpenedCase(db, office);
			await went(db, opened.id, accepted);
			await Promise.all(Array.from({ length: 8 }, () => count(db, office, opened, 'screening')));
			expect(await rowsIn(db)).toHaveLength(1);
			const left = await asSystem(db, async ({ db }) => ({
				sealed: await db.select().from(sealedObjects),
				audit: await db.select().from(ledgerEntries)
			}));
			expect(left.sealed.filter(({ kind }) => kind === 'case.statistics')).toHaveLength(1);
			expect(left.audit.filter(({ payload }) => payload?.includes('case.counted'))).toHaveLength(1);
		} finally {
			await close();
		}
	});
});

const randomRow = (officeId: string) => ({
	...{ id: randomUUID(), officeId, stage: 'closing', quarter: '2025-4', kind: 'complaint' },
	...{ reporter: 'refugee', subject: 'conduct', category: 'A', outcome: null, days: 3 }
});

describe('a quarter', () => {
	plain('is of a year', () => expect(quarterOf('2026-12-31')).toBe('2026-4'));
});
