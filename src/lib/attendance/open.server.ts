import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { guestsOf } from '../meetings/queries.server.ts';
import { isChangeable, type Meeting } from '../meetings/meetings.ts';
import { quorumRuleOf } from '../roundtables/queries.server.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { acceptedSeats } from './accepted.server.ts';
import type { AttendanceView } from './attendance.ts';
import { awaitedAt, awaitedByGuests } from './awaited.server.ts';
import { presentAt } from './intervals.ts';
import { votingSeatsOf } from './present.queries.server.ts';
import { quorumOf } from './quorum.ts';
import { entriesOf, recusalsOf, withSeats, type Entry } from './queries.server.ts';

type Shown = { meeting: Meeting; seats: readonly SeatNow[]; items: readonly { id: string }[] };

/** Who is there, as far as the actor may see it: for the pages of one meeting. */
export async function openAttendance(ctx: Ctx, shown: Shown): Promise<AttendanceView> {
	const { meeting, items } = shown;
	const entries = await entriesOf(ctx, meeting.id);
	const rights = rightsIn(ctx, shown);
	const { see, keep } = rights;
	const at = { meetingId: meeting.id, itemId: null, at: ctx.now };
	const rule = await quorumRuleOf(ctx, meeting.roundtableId);
	return {
		kept: entries.length > 0,
		presentSeatIds: seatsThere(entries, meeting, ctx.now),
		quorum: { ...quorumOf(rule, await votingSeatsOf(ctx, at)), rule },
		recusals: await recusalsOf(
			ctx,
			items.map(({ id }) => id)
		),
		entries: see ? await withSeats(ctx, entries) : [],
		...(see ? await awaitedAt(ctx, { ...shown, entries }) : awaitedByGuests(shown.seats)),
		acceptedSeatIds: keep ? await acceptedIds(ctx, meeting) : [],
		expectedGuests: keep ? await guestsNotThere(ctx, meeting, entries) : [],
		ownSeatIds: ownSeats(ctx, shown),
		can: rights
	};
}

/** After the meeting nobody is there any more: then it shows who was. */
function seatsThere(entries: readonly Entry[], { state }: Meeting, now: Date): string[] {
	const there = state === 'held' ? entries : entries.filter((entry) => presentAt([entry], now));
	return [...new Set(there.flatMap(({ seatId }) => seatId ?? []))];
}

async function acceptedIds(ctx: Ctx, { id, state }: Meeting): Promise<string[]> {
	const accepted = state === 'planned' ? await acceptedSeats(ctx, id) : [];
	return accepted.map(({ seatId }) => seatId);
}

const ownSeats = ({ actor }: Ctx, { seats }: Shown): string[] =>
	actor.kind === 'person'
		? seats.filter(({ id }) => actor.seats.some(({ seatId }) => seatId === id)).map(({ id }) => id)
		: [];

function rightsIn(ctx: Ctx, shown: Shown): AttendanceView['can'] {
	const { meeting } = shown;
	const live = isChangeable(meeting);
	const subject = { ...meeting, meetingId: meeting.id };
	return {
		see: can(ctx.actor, 'attendance.list', meeting),
		keep: live && can(ctx.actor, 'attendance.keep', subject),
		enterOwn: live && meeting.state === 'planned' && ownSeats(ctx, shown).length > 0
	};
}

/** Guests by name, each once, however many items they are invited to. */
async function guestsNotThere(
	ctx: Ctx,
	{ id }: Meeting,
	entries: readonly Entry[]
): Promise<AttendanceView['expectedGuests']> {
	const there = new Set(
		entries.filter((entry) => presentAt([entry], ctx.now)).map(({ personId }) => personId)
	);
	const guests = await guestsOf(ctx, id);
	const expected = guests.filter(({ personId }) => !there.has(personId));
	return [
		...new Map(expected.map(({ personId, name }) => [personId, { personId, name }])).values()
	];
}
