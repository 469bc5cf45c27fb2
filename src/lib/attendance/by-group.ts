import type { OrganisationGroup } from '../organisations/organisations.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { groups } from '../ui/tischrund.ts';
import { isFilled, type Attendance, type AttendanceView } from './attendance.ts';

/** A seat with its comings and goings. */
export type SeatThere = {
	seat: SeatNow;
	entries: Attendance[];
	/** The one that is still open. */
	here: Attendance | undefined;
	excused: boolean;
};

export type GroupThere = {
	group: OrganisationGroup;
	seats: SeatThere[];
	present: number;
	/** Without empty seats nobody came for. */
	all: number;
};

/** The seats as they sit round the table, group by group, with who came; empty groups left out. */
export function byGroup(seats: readonly SeatNow[], view: AttendanceView): GroupThere[] {
	const entries = Map.groupBy(view.entries, ({ seatId }) => seatId);
	const excused = new Set(view.excusedSeatIds);
	const around = seats.map((seat) => {
		const own = entries.get(seat.id) ?? [];
		const here = own.find(({ leftAt }) => leftAt === null);
		return { seat, entries: own, here, excused: excused.has(seat.id) && own.length === 0 };
	});
	return groups
		.map((group) => {
			const here = around.filter(({ seat }) => seat.organisation.group === group);
			const there = here.filter(({ seat }) => view.presentSeatIds.includes(seat.id));
			const all = here.filter((one) => isFilled(one.seat) || there.includes(one)).length;
			return { group, seats: here, present: there.length, all };
		})
		.filter(({ seats }) => seats.length > 0);
}

export const guestEntries = ({ entries }: AttendanceView): Attendance[] =>
	entries.filter(({ seatId }) => seatId === null);
