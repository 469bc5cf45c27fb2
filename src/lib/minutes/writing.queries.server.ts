import { and, eq, max, min, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesClients, minutesRooms, minutesUpdates } from './tables.server.ts';

/** Minutes that are being written: how much, and when the last of it came that is still in the log. */
export type Writing = {
	meetingId: string;
	head: number;
	lastAt: Date | null;
	firstAt: Date | null;
};

/** Meetings with rooms that take text and in which somebody has written, whoever asks. */
export async function writingNow({ db }: { db: Db }): Promise<Writing[]> {
	const log = db
		.select({
			roomId: minutesUpdates.roomId,
			lastAt: max(minutesUpdates.at).as('last_at'),
			firstAt: min(minutesUpdates.at).as('first_at')
		})
		.from(minutesUpdates)
		.groupBy(minutesUpdates.roomId)
		.as('log');
	const somebody = sql`exists (select 1 from ${minutesRooms} as here
		join ${minutesClients} on ${minutesClients.roomId} = here.id
		where here.meeting_id = ${minutesRooms.meetingId} and ${minutesClients.personId} is not null)`;
	const rows = await db
		.select({
			meetingId: minutesRooms.meetingId,
			head: sql<number>`sum(${minutesRooms.head})::int`,
			lastAt: max(log.lastAt),
			firstAt: min(log.firstAt)
		})
		.from(minutesRooms)
		.leftJoin(log, eq(log.roomId, minutesRooms.id))
		.where(and(eq(minutesRooms.state, 'live'), somebody))
		.groupBy(minutesRooms.meetingId);
	return rows.map((row) => ({ ...row, lastAt: dateOf(row.lastAt), firstAt: dateOf(row.firstAt) }));
}

const dateOf = (value: Date | string | null): Date | null =>
	value === null ? null : new Date(value);
