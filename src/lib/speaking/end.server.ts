import type { Ctx } from '../access/ctx.ts';
import { speaks, waits } from './order.ts';
import { speakerOf, turnsOf } from './queries.server.ts';
import { changeTurn, endAllTurns, lockSpeaking } from './writes.server.ts';

type At = Pick<Ctx, 'db' | 'now'>;

/**
 * Nobody speaks or waits any more: part of the use cases that end a meeting, which have asked for
 * the right. May be called again.
 */
export async function endSpeaking({ db, now }: At, meetingId: string): Promise<void> {
	await endAllTurns({ db }, meetingId, now);
}

type Gone = { seatId: string | null; personId: string | null; name: string };

/** Whoever has left neither waits nor speaks. @returns whether that changed anything */
export async function silence(at: At, meetingId: string, gone: Gone): Promise<boolean> {
	await lockSpeaking(at, meetingId);
	const speaker = speakerOf(gone);
	const turns = (await turnsOf(at, meetingId)).filter((turn) => turn.speaker === speaker);
	const open = turns.filter((turn) => waits(turn) || speaks(turn));
	for (const turn of open) {
		const over = waits(turn) ? { withdrawnAt: at.now } : { endedAt: turn.pausedAt ?? at.now };
		await changeTurn(at, turn.id, over);
	}
	return open.length > 0;
}
