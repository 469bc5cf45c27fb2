import { quarantine } from '#lib/minutes/quarantine.server.ts';
import type { Connection } from './connection.ts';
import { limits } from './limits.ts';
import type { Refused } from './refused.ts';

/** Keeps a refused frame for its author, and for those who look for a fault in the rule. */
export async function keepRefused(
	{ room, person, unaware }: Connection,
	{ reason }: Refused,
	frame: Uint8Array | undefined
): Promise<void> {
	// What may hold words that were taken out for good is kept nowhere.
	if (!room || !frame || unaware.any) return;
	const { db, now } = room.around;
	const refused = { roomId: room.id, personId: person.id, reason, frame };
	await quarantine({ db, now: now() }, refused, { perHour: limits.quarantinedPerHour });
}
