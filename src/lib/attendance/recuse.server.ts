import { can, demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notAllowed, notFound } from '../errors/refusal.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { votes, type RecusalInput } from './attendance.ts';
import { recusalsOf } from './queries.server.ts';
import { deleteRecusal, insertRecusal } from './writes.server.ts';

/**
 * A seat is concerned itself and takes no part in an item: it says so, or chair or minute taker
 * do. It does not vote on the item and does not count for the quorum there.
 */
export function declareRecusal(ctx: Ctx, input: RecusalInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { itemId, seatId, subject } = await seatAndItem(ctx, input);
		const { actor } = ctx;
		const own = actor.kind === 'person' && actor.seats.some((seat) => seat.seatId === seatId);
		const declared = {
			...{ itemId, seatId, declaredAt: ctx.now },
			...{ declaredById: actor.kind === 'person' ? actor.id : null, declaredBySeat: own }
		};
		if (!(await insertRecusal(ctx, declared))) throw conflict('attendance.recusal.already');
		await record(ctx, 'attendance.recused', itemId, { seatId, own });
		await notify(ctx, 'changed', { meeting: subject.meetingId, topic: 'attendance' });
	});
}

/** What the table decided about a seat, the seat cannot undo; what it said itself, it can. */
export function liftRecusal(ctx: Ctx, input: RecusalInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { itemId, seatId, subject } = await seatAndItem(ctx, input);
		const recusals = await recusalsOf(ctx, [itemId]);
		const recusal = recusals.find((each) => each.seatId === seatId);
		if (!recusal) throw conflict('attendance.recusal.none');
		if (!recusal.bySeat && !can(ctx.actor, 'attendance.keep', subject))
			throw notAllowed('attendance.recusal.notYours');
		await deleteRecusal(ctx, { itemId, seatId });
		await record(ctx, 'attendance.recusalLifted', itemId, { seatId });
		await notify(ctx, 'changed', { meeting: subject.meetingId, topic: 'attendance' });
	});
}

async function seatAndItem(ctx: Ctx, { itemId, seatId }: RecusalInput) {
	const item = itemId === null ? undefined : await findItem(ctx, itemId);
	if (!item) throw notFound('agenda.item.unknown');
	const { id: meetingId, roundtableId } = await changeableMeeting(ctx, item.meetingId);
	const subject = { meetingId, roundtableId, seatId };
	demand(ctx, 'attendance.enter', subject);
	const seats = await seatsAround(ctx, roundtableId);
	const seat = seats.find((each) => each.id === seatId);
	if (!seat || !votes(seat)) throw notFound('attendance.seat.unknown');
	return { itemId: item.id, seatId: seat.id, subject };
}
