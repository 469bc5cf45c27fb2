import { and, count, eq, gt } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesQuarantine } from './tables.server.ts';

type At = { db: Db };

/** How many refused frames of this person were kept since then. */
export async function quarantinedSince({ db }: At, personId: string, since: Date): Promise<number> {
	const recent = and(eq(minutesQuarantine.personId, personId), gt(minutesQuarantine.at, since));
	const [row] = await db.select({ n: count() }).from(minutesQuarantine).where(recent);
	return row?.n ?? 0;
}

export type Late = { id: string; frame: Uint8Array };

/** What this person sent to the room after it was frozen, in order. */
export function lateFrames(
	{ db }: At,
	{ roomId, personId }: { roomId: string; personId: string }
): Promise<Late[]> {
	return db
		.select({ id: minutesQuarantine.id, frame: minutesQuarantine.frame })
		.from(minutesQuarantine)
		.where(
			and(
				eq(minutesQuarantine.roomId, roomId),
				eq(minutesQuarantine.personId, personId),
				eq(minutesQuarantine.reason, 'frozen')
			)
		)
		.orderBy(minutesQuarantine.at, minutesQuarantine.id);
}
