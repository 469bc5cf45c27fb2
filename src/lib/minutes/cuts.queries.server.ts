import { eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesCuts } from './tables.server.ts';

/** Where words of an item were taken out of this document for good. */
export type Cut = {
	itemId: string;
	/** A document whose state vector does not reach this clock still knows the words. */
	clientId: number;
	clock: number;
};

export function cutsOf({ db }: { db: Db }, roomId: string): Promise<Cut[]> {
	const { itemId, clientId, clock } = minutesCuts;
	return db
		.select({ itemId, clientId, clock })
		.from(minutesCuts)
		.where(eq(minutesCuts.roomId, roomId));
}
