import { eq } from 'drizzle-orm';
import { clocks } from '../../src/lib/cases/clocks.ts';
import { caseClocks, cases } from '../../src/lib/cases/tables.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { addDays, dayOf } from '../../src/lib/time/zone.ts';
import { NOON } from './builders.ts';
import { aSentCase, asSystem, type OmbudsOffice } from './ombuds.ts';

/** The last day for which a closed case is kept in these tests: a week before NOON. */
export const lastDay = addDays(dayOf(NOON), -7);

type Wanted = Parameters<typeof aSentCase>[2] & { ends?: string };

/** A closed case whose retention ends on this day, with both notices before it. */
export async function aClosedCase(db: Db, office: OmbudsOffice, wanted: Wanted = {}) {
	const { ends, ...with_ } = wanted;
	const sent = await aSentCase(db, office, with_);
	const { members: _, party: __, story: ___, ...columns } = with_;
	await closed(db, sent.id, ends, columns);
	return sent;
}

/** Closes a case, whatever it was. */
export async function closed(
	db: Db,
	caseId: string,
	ends = lastDay,
	columns: Partial<typeof cases.$inferInsert> = {}
): Promise<void> {
	const days = {
		retention: ends,
		retentionNotice: addDays(ends, -clocks.retentionNotice.daysBefore),
		retentionLastNotice: addDays(ends, -clocks.retentionLastNotice.daysBefore)
	};
	const rows = Object.entries(days).map(([clock, dueOn]) => {
		return { caseId, clock: clock as keyof typeof days, dueOn };
	});
	const row = { state: 'closed', reached: 'inProgress', outcome: 'remedied' } as const;
	await asSystem(db, async ({ db }) => {
		await db.delete(caseClocks).where(eq(caseClocks.caseId, caseId));
		await db.insert(caseClocks).values(rows);
		const at = eq(cases.id, caseId);
		await db
			.update(cases)
			.set({ ...row, closedOn: '2023-02-27', ...columns })
			.where(at);
	});
}

/** As if a person had released it. */
export const released = { erasureReleasedOn: lastDay } as const;

export const caseRow = (db: Db, id: string) =>
	asSystem(db, async ({ db }) => (await db.select().from(cases).where(eq(cases.id, id)))[0]);
