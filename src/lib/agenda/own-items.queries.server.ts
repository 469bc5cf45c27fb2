import { and, inArray, isNull, like, or } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { agendaItems } from './tables.server.ts';

/** Those of these meetings whose agenda holds more than what arrived there by itself. */
export async function meetingsPeoplePrepared(
	{ db }: { db: Db },
	meetingIds: string[]
): Promise<Set<string>> {
	if (meetingIds.length === 0) return new Set();
	const byPeople = or(isNull(agendaItems.origin), like(agendaItems.origin, 'proposal:%'));
	const rows = await db
		.selectDistinct({ id: agendaItems.meetingId })
		.from(agendaItems)
		.where(
			and(inArray(agendaItems.meetingId, meetingIds), byPeople, isNull(agendaItems.deletedAt))
		);
	return new Set(rows.map(({ id }) => id));
}
