import { and, eq, inArray } from 'drizzle-orm';
import { wholeAgendaOf } from '../agenda/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { decisions } from './tables.server.ts';

/** Whether seats are voting on something in this meeting right now, whoever asks. */
export async function anyVoteIsOpen({ db }: { db: Db }, meetingId: string): Promise<boolean> {
	const ids = (await wholeAgendaOf({ db }, meetingId)).map(({ id }) => id);
	const [row] = await db
		.select({ id: decisions.id })
		.from(decisions)
		.where(and(inArray(decisions.itemId, ids), eq(decisions.state, 'voting')))
		.limit(1);
	return row !== undefined;
}
