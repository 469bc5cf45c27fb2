import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { demandAnotherChair } from './last-chair.server.ts';
import { seatToChange } from './seat-to-change.server.ts';
import type { EndSeatInput } from './seating.ts';
import { endFillingsOf, updateSeat } from './seats.writes.server.ts';
import { tellMeetingsOf, tellThoseOn } from './tell.server.ts';

/** The seat leaves the table, whoever sits on it too. What was said and promised there stays. */
export function endSeat(ctx: Ctx, id: string, { version }: EndSeatInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const seat = await seatToChange(ctx, id);

		const written = await updateSeat(ctx, { id, version }, { endedAt: ctx.now });
		if (!written) throw conflict('seat.changedMeanwhile');
		await endFillingsOf(ctx, id, ctx.now);
		await demandAnotherChair(ctx, seat, ctx.now);
		await record(ctx, 'seat.ended', id);
		await tellThoseOn(ctx, seat);
		await tellMeetingsOf(ctx, seat.roundtableId);
	});
}
