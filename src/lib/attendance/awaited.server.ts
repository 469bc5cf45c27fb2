import type { Ctx } from '../access/ctx.ts';
import { seatAnswers } from '../invitations/answers.queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { isFilled, type AttendanceView } from './attendance.ts';
import { presentAt } from './intervals.ts';
import { excusedSeats, type Entry } from './queries.server.ts';

type Seen = Pick<AttendanceView, 'excusedSeatIds' | 'absentSeatIds' | 'unansweredSeatIds'>;
type Around = { meeting: Meeting; seats: readonly SeatNow[]; entries: readonly Entry[] };

/** Which seats a table waits for, from what they answered and from who came and went; not scoped. */
export async function awaitedAt(ctx: Ctx, { meeting, seats, entries }: Around): Promise<Seen> {
	const answers = await seatAnswers(ctx, meeting.id);
	const declined = answers.filter(({ answer }) => answer === 'no').map(({ seatId }) => seatId);
	const excused = new Set([...(await excusedSeats(ctx, meeting.id)), ...declined]);
	const answered = new Set(answers.map(({ seatId }) => seatId));
	const absent = seats.filter(
		(seat) => !isFilled(seat) || excused.has(seat.id) || hasGone(seat.id, entries, ctx.now)
	);
	const silent = seats.filter((seat) => isFilled(seat) && !answered.has(seat.id));
	return {
		excusedSeatIds: [...excused],
		absentSeatIds: absent.map(({ id }) => id),
		unansweredSeatIds: meeting.invitedAt === null ? [] : silent.map(({ id }) => id)
	};
}

/** To those who may not see who came when: only that a seat is empty. */
export const awaitedByGuests = (seats: readonly SeatNow[]): Seen => ({
	excusedSeatIds: [],
	absentSeatIds: seats.filter((seat) => !isFilled(seat)).map(({ id }) => id),
	unansweredSeatIds: []
});

function hasGone(id: string, entries: readonly Entry[], now: Date): boolean {
	const own = entries.filter(({ seatId }) => seatId === id);
	return own.length > 0 && !presentAt(own, now);
}
