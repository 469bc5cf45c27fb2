import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { addDays, momentAt } from '../time/zone.ts';
import { demandAnotherChair } from './last-chair.server.ts';
import { seatToChange } from './seat-to-change.server.ts';
import type { VacateSeatInput } from './seating.ts';
import { tellMeetingsOf } from './tell.server.ts';
import { endFilling, updateSeat } from './seats.writes.server.ts';

/** Somebody leaves the seat and nobody follows yet; the seat stays at the table. */
export function vacateSeat(ctx: Ctx, seatId: string, input: VacateSeatInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const seat = await seatToChange(ctx, seatId);
		const leaving = seat.fillings.find(({ id }) => id === input.fillingId);
		const moment = input.until === '' ? ctx.now : momentAt(addDays(input.until, 1), '00:00');
		if (!leaving || (leaving.until && leaving.until <= ctx.now)) throw conflict('seat.vacate.gone');
		if (moment < ctx.now) throw badInput('seat.vacate.past');

		if (!(await updateSeat(ctx, { ...seat, version: input.version }))) {
			throw conflict('seat.changedMeanwhile');
		}
		await endFilling(ctx, leaving.id, moment);
		await demandAnotherChair(ctx, seat, moment);
		await record(ctx, 'seat.vacated', seatId, { person: leaving.person.id, as: leaving.as });
		await notify(ctx, 'access', { person: leaving.person.id });
		await tellMeetingsOf(ctx, seat.roundtableId);
	});
}
