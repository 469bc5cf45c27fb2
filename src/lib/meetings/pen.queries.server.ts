import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { handovers } from './tables.server.ts';

export type Handover = typeof handovers.$inferSelect;

const open = and(isNull(handovers.acceptedAt), isNull(handovers.endedAt));

/** The offer that waits for an answer; not scoped. */
export async function openOffer(
	{ db }: { db: Db },
	meetingId: string
): Promise<Handover | undefined> {
	const [row] = await db
		.select()
		.from(handovers)
		.where(and(eq(handovers.meetingId, meetingId), open));
	return row;
}

export async function findOffer({ db }: { db: Db }, id: string): Promise<Handover | undefined> {
	const [row] = await db
		.select()
		.from(handovers)
		.where(and(eq(handovers.id, id), open));
	return row;
}
