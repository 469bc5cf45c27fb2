import { demand } from '../access/access.ts';
import type { TableRole } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from './queries.server.ts';
import type { Roundtable, Seat } from './roundtables.ts';
import { findSeat, hasChair } from './seats.queries.server.ts';
import { lockRoundtable } from './writes.server.ts';

/**
 * A table whose seats are about to change, held against other changes until the transaction ends.
 *
 * @throws Refusal 404 where the actor may not see it, 403 where they manage no seats of that role
 */
export async function tableToSeat(ctx: Ctx, id: string, role: TableRole): Promise<Roundtable> {
	const seen = await findRoundtable(ctx, id);
	if (!seen) throw notFound();
	await lockRoundtable(ctx, id);
	await demandSeat(ctx, { roundtableId: id, role });
	return stillOpen(await findRoundtable(ctx, id));
}

/**
 * A seat that is about to change, with its table held like that.
 *
 * @throws Refusal 404, 403 as above
 */
export async function seatToChange(ctx: Ctx, id: string): Promise<Seat> {
	const seen = await findSeat(ctx, id);
	if (!seen) throw notFound();
	await lockRoundtable(ctx, seen.roundtableId);
	const seat = await findSeat(ctx, id);
	if (!seat) throw notFound();
	await demandSeat(ctx, seat);
	stillOpen(await findRoundtable(ctx, seat.roundtableId));
	if (seat.endedAt) throw conflict('seat.ended');
	return seat;
}

/** @throws Refusal 403 */
export async function demandSeat(
	ctx: Ctx,
	{ roundtableId, role }: { roundtableId: string; role: TableRole }
): Promise<void> {
	const subject = { roundtableId, role, hasChair: await hasChair(ctx, roundtableId) };
	demand(ctx, 'seat.manage', subject, 'seat.notAllowed');
}

function stillOpen(table: Roundtable | undefined): Roundtable {
	if (!table) throw notFound();
	if (table.archivedAt) throw conflict('roundtable.archived');
	return table;
}
