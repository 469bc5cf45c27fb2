import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { isChangeable, type Meeting } from './meetings.ts';
import type { PenView } from './pen.ts';
import { openOffer } from './pen.queries.server.ts';

/** Who takes the minutes, for the pages of one meeting; an offer is shown to those it concerns. */
export async function openPen(
	ctx: Ctx,
	meeting: Meeting,
	seats: readonly SeatNow[]
): Promise<PenView> {
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : '';
	const subject = { ...meeting, meetingId: meeting.id };
	const give = isChangeable(meeting) && can(ctx.actor, 'pen.give', subject);
	const offer = isChangeable(meeting) ? await openOffer(ctx, meeting.id) : undefined;
	const forMe =
		offer !== undefined && can(ctx.actor, 'pen.answer', { ...subject, toId: offer.toId });
	const known = [meeting.minutesTakenById, offer?.fromId, offer?.toId].flatMap((id) => id ?? []);
	const people = await peopleNamed(ctx, [...new Set(known)]);
	const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
	const taker = people.find(({ id }) => id === meeting.minutesTakenById);
	const holders = taker === undefined ? seatedTakers(seats) : [taker];
	const shown = offer && (give || forMe);
	return {
		holders: holders.map(({ name }) => name),
		offer: shown
			? { id: offer.id, from: nameOf(offer.fromId) ?? '', to: nameOf(offer.toId) ?? '', forMe }
			: null,
		candidates: give ? seatedBeside(seats, [me, ...holders.map(({ id }) => id)]) : [],
		mine: meeting.minutesTakenById === me,
		can: { give }
	};
}

const seatedTakers = (seats: readonly SeatNow[]): { id: string; name: string }[] =>
	seats
		.filter(({ role }) => role === 'minuteTaker')
		.flatMap(({ holder, deputy }) => holder ?? deputy ?? []);

/** Everybody at the table but these, each once. */
function seatedBeside(seats: readonly SeatNow[], these: readonly string[]): PenView['candidates'] {
	const seated = seats.flatMap(({ holder, deputy }) =>
		[holder, deputy].flatMap((one) => one ?? [])
	);
	const others = seated.filter(({ id, active }) => active && !these.includes(id));
	return [...new Map(others.map(({ id, name }) => [id, { personId: id, name }])).values()];
}
