import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { roundtables } from './tables.server.ts';

const columns = {
	id: roundtables.id,
	slug: roundtables.slug,
	name: roundtables.name,
	label: roundtables.label,
	/** Full days between the invitation and the day of the meeting. */
	invitationDays: roundtables.invitationDays,
	/** So many days before a meeting those are reminded who have not answered; 0: nobody. */
	reminderDays: roundtables.reminderDays,
	archivedAt: roundtables.archivedAt
};

/** What a table has agreed on; for jobs, and for use cases that have judged the right. */
export async function settingsOf({ db }: { db: Db }, roundtableId: string) {
	const [row] = await db.select(columns).from(roundtables).where(eq(roundtables.id, roundtableId));
	return row;
}
