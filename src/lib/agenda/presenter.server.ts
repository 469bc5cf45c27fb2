import type { Ctx } from '../access/ctx.ts';
import { badInput } from '../errors/refusal.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';

/** Only a seat of this table can present an item. */
export async function presenterSitsHere(
	ctx: Ctx,
	roundtableId: string,
	seatId: string | null
): Promise<void> {
	if (seatId === null) return;
	const seats = await seatsAround(ctx, roundtableId);
	if (!seats.some((seat) => seat.id === seatId)) throw badInput('agenda.form.presenterUnknown');
}
