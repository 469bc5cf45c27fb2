import type { Ctx } from '../access/ctx.ts';
import { badInput, notFound } from '../errors/refusal.ts';
import { guestsOf } from '../meetings/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import type { ComeInput } from './attendance.ts';

/** Who is there, and for which seat. */
export type Attendee = {
	seatId: string | null;
	personId: string | null;
	name: string;
	deputy: boolean;
};

/** One seat is one attendee, whoever sits on it; a guest is a person, or else a name. */
export function sameAttendee(
	a: Pick<Attendee, 'seatId' | 'personId' | 'name'>,
	b: Pick<Attendee, 'seatId' | 'personId' | 'name'>
): boolean {
	if (a.seatId !== null || b.seatId !== null) return a.seatId === b.seatId;
	if (a.personId !== null || b.personId !== null) return a.personId === b.personId;
	return a.name.toLocaleLowerCase('de') === b.name.toLocaleLowerCase('de');
}

/** @throws Refusal 404 if there is no such seat or guest, 400 if nobody knows the name */
export async function attendeeOf(ctx: Ctx, meeting: Meeting, input: ComeInput): Promise<Attendee> {
	if (input.seatId === null) return guestOf(ctx, meeting, input);
	const seats = await seatsAround(ctx, meeting.roundtableId);
	const seat = seats.find(({ id }) => id === input.seatId);
	if (!seat) throw notFound('attendance.seat.unknown');
	const own = input.name === '' ? ownFilling(ctx, seat) : undefined;
	if (own) return own;
	const person = input.deputy ? seat.deputy : seat.holder;
	const name = input.name || person?.name;
	if (!name) throw badInput('attendance.name.missing');
	const personId = name === person?.name ? person.id : null;
	return { seatId: seat.id, personId, name, deputy: input.deputy };
}

/** Somebody who checks in on their own seat is who they are, and not who is expected. */
function ownFilling({ actor }: Ctx, seat: SeatNow): Attendee | undefined {
	if (actor.kind !== 'person') return undefined;
	const held = actor.seats.find(({ seatId }) => seatId === seat.id);
	if (!held) return undefined;
	return { seatId: seat.id, personId: actor.id, name: actor.name, deputy: held.deputy };
}

async function guestOf(ctx: Ctx, meeting: Meeting, { personId, name }: ComeInput) {
	if (personId === null) {
		if (name === '') throw badInput('attendance.name.missing');
		return { seatId: null, personId, name, deputy: false };
	}
	const guests = await guestsOf(ctx, meeting.id);
	const guest = guests.find((each) => each.personId === personId);
	if (!guest) throw notFound('meeting.guest.unknown');
	return { seatId: null, personId, name: guest.name, deputy: false };
}
