import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { handovers, meetings } from './tables.server.ts';

/** There is one pen: whoever offers, accepts or takes back does so one after the other. */
export async function lockPen(db: Db, meetingId: string): Promise<void> {
	const key = `pen ${meetingId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

export async function insertOffer(
	db: Db,
	offer: Pick<typeof handovers.$inferInsert, 'meetingId' | 'fromId' | 'toId' | 'offeredAt'>
): Promise<void> {
	await db.insert(handovers).values(offer);
}

/** Taken back, refused, or overtaken. */
export async function endOffers(db: Db, meetingId: string, endedAt: Date): Promise<void> {
	const waiting = and(isNull(handovers.acceptedAt), isNull(handovers.endedAt));
	await db
		.update(handovers)
		.set({ endedAt })
		.where(and(eq(handovers.meetingId, meetingId), waiting));
}

export async function acceptOffer(db: Db, id: string, acceptedAt: Date): Promise<void> {
	await db.update(handovers).set({ acceptedAt }).where(eq(handovers.id, id));
}

export async function setMinutesTaker(db: Db, meetingId: string, personId: string): Promise<void> {
	await db.update(meetings).set({ minutesTakenById: personId }).where(eq(meetings.id, meetingId));
}
