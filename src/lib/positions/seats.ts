import type { Actor, HeldSeat } from '../access/actor.ts';

/** Seats of this table for which the actor speaks today, as holder or deputy. Observers speak for none. */
export const seatsHere = (actor: Actor, roundtableId: string): HeldSeat[] =>
	actor.kind === 'person'
		? actor.seats.filter((seat) => seat.roundtableId === roundtableId && seat.role !== 'observer')
		: [];
