import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { tellMeetingsOf, tellThoseOn } from './tell.server.ts';
import { demandAnotherChair } from './last-chair.server.ts';
import { demandSeat, seatToChange } from './seat-to-change.server.ts';
import type { EditSeatInput } from './seating.ts';
import { updateSeat } from './seats.writes.server.ts';

/** Role and title; an organisation that changes gets a seat of its own. */
export function editSeat(
	ctx: Ctx,
	id: string,
	{ version, role, title }: EditSeatInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const seat = await seatToChange(ctx, id);
		await demandSeat(ctx, { ...seat, role });

		const written = await updateSeat(ctx, { id, version }, { role, title });
		if (!written) throw conflict('seat.changedMeanwhile');
		await tellMeetingsOf(ctx, seat.roundtableId);
		if (role === seat.role) return;
		await demandAnotherChair(ctx, seat, ctx.now);
		await record(ctx, 'seat.roleChanged', id, { from: seat.role, to: role });
		await tellThoseOn(ctx, seat);
	});
}
