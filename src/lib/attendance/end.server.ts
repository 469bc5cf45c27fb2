import type { Ctx } from '../access/ctx.ts';
import { endOpenAttendances } from './writes.server.ts';

/**
 * Whoever is still checked in has left now: part of the use cases that end a meeting, which have
 * asked for the right. May be called again.
 */
export async function endAttendance(
	{ db, now }: Pick<Ctx, 'db' | 'now'>,
	meetingId: string
): Promise<void> {
	await endOpenAttendances({ db }, meetingId, now);
}
