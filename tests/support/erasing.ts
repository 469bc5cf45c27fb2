import { eq } from 'drizzle-orm';
import { clocks } from '../../src/lib/cases/clocks.ts';
import { caseClocks, cases } from '../../src/lib/cases/tables.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { addDays, dayOf } from '../../src/lib/time/zone.ts';
import { NOON } from './builders.ts';
import { aSentCase, asSystem, type OmbudsOffice } from './ombuds.ts';

/** The last day for which a closed case is kept in these tests: a week before NOON. */
export const lastDay = addDays(dayOf(NOON), -7);

/** A closed case whose retention ends on this day, with both notices before it. */
export async function aClosedCase(
	db: Db,
	office: OmbudsOffice,
	{ ends = lastDay, ...wanted }: Parameters<typeof aSentCase>[2] & { ends?: string } = {}
) {
	const closed = { state: 'closed', reached: 'inProgress', outcome: 'remedied' } as const;
	const sent = await aSentCase(db, office, { ...closed, closedOn: '2023-02-27', ...wanted });
	const days = {
		retention: ends,
		retentionNotice: addDays(ends, -clocks.retentionNotice.daysBefore),
		retentionLastNotice: addDays(ends, -clocks.retentionLastNotice.daysBefore)
	};
	await asSystem(db, async ({ db }) => {
		await db.delete(caseClocks).where(eq(caseClocks.caseId, sent.id));
		for (const [clock, dueOn] of Object.entries(days))
			await db
				.insert(caseClocks)
				.values({ caseId: sent.id, clock: clock as keyof typeof days, dueOn });
	});
	return sent;
}

/** As if a person had released it. */
export const released = { erasureReleasedOn: lastDay } as const;

export const caseRow = (db: Db, id: string) =>
	asSystem(db, async ({ db }) => (await db.select().from(cases).where(eq(cases.id, id)))[0]);
