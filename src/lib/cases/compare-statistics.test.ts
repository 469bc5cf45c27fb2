import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it as plain } from 'vitest';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { ledgerEntries, statisticsRows } from '../offices/tables.server.ts';
import { daysOf, quarterBefore, tendStatistics } from './compare-statistics.server.ts';
import { caseTransitions } from './tables.server.ts';

const aRow = (officeId: string, days: number) => ({
	...{ id: randomUUID(), officeId, stage: 'closing', quarter: '2025-4', kind: 'complaint' },
	...{ reporter: 'refugee', subject: 'conduct', category: 'A', outcome: 'remedied', days }
});

describe('what reports count', () => {
	it('stands in another order every night, and all of it by one transaction', async ({ db }) => {
		const { office } = await anOmbudsOffice(db);
		const rows = Array.from({ length: 40 }, (_, days) => aRow(office, days));
		for (const row of rows) await asSystem(db, ({ db }) => db.insert(statisticsRows).values(row));
		await tendStatistics({ db, now: NOON });
		const after = await asSystem(db, ({ db }) => db.select().from(statisticsRows));
		expect(after.map(({ days }) => days)).not.toEqual(rows.map(({ days }) => days));
		expect(after.toSorted((a, b) => a.days - b.days)).toEqual(rows);
		const written = await asSystem(db, ({ db }) =>
			db.execute(sql`select count(distinct xmin::text)::int as count from statistics_rows`)
		);
		expect(written).toEqual([{ count: 1 }]);
	});

	it('is compared with the cases once when a quarter has been over for four weeks, count by count', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id: caseId } = await aSentCase(db, office);
		const moved = { caseId, side: 'office', on: '2025-11-03' } as const;
		await asSystem(db, async ({ db }) => {
			await db.insert(statisticsRows).values(aRow(office.office, 12));
			await db.insert(caseTransitions).values([
				{
					...{ ...moved, id: randomUUID(), sequence: 8, event: 'accept' },
					...{ stateBefore: 'screening', stateAfter: 'inProgress' }
				},
				{
					...{ ...moved, id: randomUUID(), sequence: 9, event: 'close' },
					...{ stateBefore: 'inProgress', stateAfter: 'closed' }
				}
			]);
		});
		await tendStatistics({ db, now: new Date('2026-01-28T02:00:00Z') });
		await tendStatistics({ db, now: NOON });
		await tendStatistics({ db, now: NOON });
		const entries = await asSystem(db, ({ db }) => db.select().from(ledgerEntries));
		const compared = entries
			.map(({ payload }) => JSON.parse(payload!))
			.filter(({ action }) => action === 'statistics.compared');
		expect(compared.filter(({ quarter }) => quarter === '2025-4')).toMatchObject([
			{
				...{ quarter: '2025-4', screeningRows: 0, screeningCases: 1 },
				...{ closingRows: 1, closingCases: 1, caseId: null }
			}
		]);
	});
});

describe('a quarter', () => {
	plain('has a first and a last day, and one before it', () => {
		expect(daysOf('2026-4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
		expect(daysOf('2024-1')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
		expect(quarterBefore('2026-01-01')).toBe('2025-4');
		expect(quarterBefore('2026-12-31')).toBe('2026-3');
	});
});
