import type { Ctx } from '../access/ctx.ts';
import { conflict } from '../errors/refusal.ts';
import { covers } from './seating.ts';
import type { Seat } from './roundtables.ts';
import { chairsOf } from './seats.queries.server.ts';

/**
 * After a chair's seat was given up: somebody must still lead the table at that moment. Rolls back
 * what was written before.
 */
export async function demandAnotherChair(ctx: Ctx, seat: Seat, moment: Date): Promise<void> {
	const wasChair = seat.role === 'chair' && seat.fillings.some((one) => covers(one, moment));
	if (!wasChair) return;
	const remaining = await chairsOf({ db: ctx.db, now: moment }, seat.roundtableId);
	if (!remaining.some(({ person }) => person.active)) throw conflict('seat.lastChair');
}
