import type { Ctx } from '../access/ctx.ts';
import { badInput, notFound } from '../errors/refusal.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';

/** The seats with which the actor speaks at this table. An observer's is none of them. */
export function speakingSeats({ actor }: Pick<Ctx, 'actor'>, roundtableId: string): string[] {
	if (actor.kind !== 'person') return [];
	return actor.seats
		.filter((seat) => seat.roundtableId === roundtableId && seat.role !== 'observer')
		.map(({ seatId }) => seatId);
}

/** For which seat the actor speaks: the one they chose, or the first. @throws Refusal 400 */
export function seatSpeaking(ctx: Ctx, roundtableId: string, chosen: string | null): string {
	const own = speakingSeats(ctx, roundtableId);
	const seatId = chosen === null ? own[0] : own.find((id) => id === chosen);
	if (seatId === undefined) throw badInput('proposal.form.seatUnknown');
	return seatId;
}

/** Who proposes, as it stays written: the person and the organisation of the seat. */
export async function nameOf(ctx: Ctx, seatId: string | null): Promise<string> {
	if (ctx.actor.kind !== 'person') throw notFound();
	const organisation = seatId && (await seatsNamed(ctx, [seatId])).get(seatId);
	return organisation ? `${ctx.actor.name}, ${organisation}` : ctx.actor.name;
}

export type SeatChoice = { id: string; organisation: string };

/** The seats with which the actor speaks, by name: whoever has one only need not choose. */
export async function seatChoices(ctx: Ctx, roundtableId: string): Promise<SeatChoice[]> {
	const ids = speakingSeats(ctx, roundtableId);
	const names = await seatsNamed(ctx, ids);
	return ids.map((id) => ({ id, organisation: names.get(id) ?? '' }));
}
