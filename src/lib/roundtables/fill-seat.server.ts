import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { addDays, dayOf, momentAt } from '../time/zone.ts';
import { personForSeat, type Seated } from './person-for-seat.server.ts';
import type { Filling, Seat } from './roundtables.ts';
import { seatToChange } from './seat-to-change.server.ts';
import type { FillSeatInput } from './filling.ts';
import { covers, overlap } from './seating.ts';
import { endFilling, insertFilling, updateSeat } from './seats.writes.server.ts';
import { tellMeetingsOf } from './tell.server.ts';
import { hasChair } from './seats.queries.server.ts';

type Term = { from: Date; until: Date | null };

/** Somebody takes a free place on the seat, as holder or as deputy. */
export function fillSeat(ctx: Ctx, seatId: string, input: FillSeatInput): Promise<Seated> {
	return inTransaction(ctx, async (ctx) => {
		const seat = await seatToChange(ctx, seatId);
		return sitDown(ctx, seat, input, termOf(input, ctx.now));
	});
}

/** Whoever is there leaves when the next one begins. */
export function handOverSeat(ctx: Ctx, seatId: string, input: FillSeatInput): Promise<Seated> {
	return inTransaction(ctx, async (ctx) => {
		const seat = await seatToChange(ctx, seatId);
		const term = termOf(input, ctx.now);
		if (term.from < ctx.now) throw badInput('seat.handOver.past');

		const leaving = seat.fillings.find((one) => one.as === input.as && covers(one, term.from));
		if (!leaving) return sitDown(ctx, seat, input, term);
		await endFilling(ctx, leaving.id, term.from);
		await notify(ctx, 'access', { person: leaving.person.id });
		return sitDown(ctx, without(seat, leaving), input, term);
	});
}

async function sitDown(ctx: Ctx, seat: Seat, input: FillSeatInput, term: Term): Promise<Seated> {
	const seated = await personForSeat(ctx, input);
	const personId = seated.person.id;
	const subject = { ...seat, hasChair: await hasChair(ctx, seat.roundtableId), personId };
	demand(ctx, 'seat.fill', subject, 'seat.notYourself');

	const meanwhile = seat.fillings.filter((one) => overlap(one, term));
	if (meanwhile.some(({ person }) => person.id === personId)) throw conflict('seat.samePerson');
	if (meanwhile.some(({ as }) => as === input.as)) throw conflict('seat.taken');
	if (!(await updateSeat(ctx, { ...seat, version: input.version }))) {
		throw conflict('seat.changedMeanwhile');
	}
	await insertFilling(ctx, { seatId: seat.id, personId, as: input.as, ...term });
	await record(ctx, 'seat.filled', seat.id, { person: personId, as: input.as });
	await tellMeetingsOf(ctx, seat.roundtableId);
	await notify(ctx, 'access', { person: personId });
	return seated;
}

/** Days become moments: from now on if it is today, until the last day has passed. */
function termOf({ from, until }: { from: string; until: string }, now: Date): Term {
	const today = dayOf(now);
	const begins = from === '' || from === today ? now : momentAt(from, '00:00');
	const ends = until === '' ? null : momentAt(addDays(until, 1), '00:00');
	if (ends && ends <= begins) throw badInput('seat.day.reversed');
	return { from: begins, until: ends };
}

function without(seat: Seat, leaving: Filling): Seat {
	return { ...seat, fillings: seat.fillings.filter(({ id }) => id !== leaving.id) };
}
