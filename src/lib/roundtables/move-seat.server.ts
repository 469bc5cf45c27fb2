import { generateKeyBetween } from 'fractional-indexing';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { seatToChange } from './seat-to-change.server.ts';
import type { Seat } from './roundtables.ts';
import type { MoveSeatInput } from './seating.ts';
import { seatsOf } from './seats.queries.server.ts';
import { tellMeetingsOf } from './tell.server.ts';
import { setPosition } from './seats.writes.server.ts';

/** One place further around the table. At either end nothing happens. */
export function moveSeat(ctx: Ctx, { seatId, direction }: MoveSeatInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const seat = await seatToChange(ctx, seatId);
		const seats = (await seatsOf(ctx, [seat.roundtableId])).filter(({ endedAt }) => !endedAt);
		const index = seats.findIndex(({ id }) => id === seatId);
		if (index < 0) throw conflict('seat.move.gone');
		const neighbours = around(seats, index, direction);
		if (neighbours) await setPosition(ctx, seatId, generateKeyBetween(...neighbours));
		await tellMeetingsOf(ctx, seat.roundtableId);
	});
}

type Keys = [string | null, string | null];

/** The keys between which the seat will stand; undefined if it cannot go further. */
function around(seats: Seat[], index: number, direction: 'earlier' | 'later'): Keys | undefined {
	const key = (at: number) => seats[at]?.position ?? null;
	if (direction === 'earlier') return index > 0 ? [key(index - 2), key(index - 1)] : undefined;
	return index < seats.length - 1 ? [key(index + 1), key(index + 2)] : undefined;
}
