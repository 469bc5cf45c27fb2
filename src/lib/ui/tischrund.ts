import type { MessageKey } from '#lib/i18n/text.ts';

/** In the order in which they sit round the table. */
export const groups = [
	'administration',
	'civilSociety',
	'migrantOrganisation',
	'welfare',
	'politics',
	'other'
] as const;
export type Group = (typeof groups)[number];

/** How a group is filled in. */
export type Filling = 'present' | 'expected' | 'recused';
/** `open`: invited, and not a word yet. `absent`: nobody waits for this seat. Both are empty. */
export type SeatState = Filling | 'open' | 'absent';

export type RoundSeat = {
	id: string;
	/** Person and organisation, as in the list beside it. */
	label: string;
	group: Group;
	state: SeatState;
	writing?: boolean;
	speaking?: boolean;
};

export const groupLabel = (group: Group): MessageKey => `frame.group.${group}`;
/** Of a meeting one asks who is there, of a table which seats are filled, of a request who is for it. */
export type About = 'meeting' | 'seats' | 'support';
export const countLabel = (about: About): MessageKey => `frame.round.count.${about}`;
export function stateLabel(state: SeatState, about: About): MessageKey {
	if (about === 'meeting') return `frame.round.meeting.${state}`;
	const filling = isFilling(state) ? state : 'expected';
	return `frame.round.${about}.${filling}`;
}

const isFilling = (state: SeatState): state is Filling => state !== 'open' && state !== 'absent';

/** The pattern of a seat; see `TischrundPatterns.svelte`. */
export const fillOf = (prefix: string, group: Group, state: SeatState): string =>
	isFilling(state) ? `url(#${prefix}-${group}-${state})` : 'none';

/** The drawing is 200 units wide. */
export const SIZE = 200;
const CENTRE = SIZE / 2;
const OUTER = 90;
const INNER = 66;
const SPEAKING = { inner: 93, outer: 99 };
const WRITING = 55;
/** Free space between two seats, in units, on the inner edge. */
const GAP = 3;
/** With few people a seat stays a seat: no arc is wider than an eleventh of the ring. */
const WIDEST = (2 * Math.PI) / 11;

export type Arc = {
	/** Outline of the seat. */
	seat: string;
	/** A band outside of it: speaks. */
	mark: string;
	/** A dot inside of it: writes. */
	dot: { x: number; y: number };
};

/** Seats evenly round the table, the first at the top, then clockwise. */
export function arcsFor(count: number): Arc[] {
	const step = (2 * Math.PI) / Math.max(count, 1);
	const width = Math.min(WIDEST, step - Math.min(GAP / INNER, step * 0.4));
	return Array.from({ length: count }, (_, index) => {
		const middle = index * step - Math.PI / 2;
		const [from, to] = [middle - width / 2, middle + width / 2];
		return {
			seat: band(INNER, OUTER, from, to),
			mark: band(SPEAKING.inner, SPEAKING.outer, from, to),
			dot: at(WRITING, middle)
		};
	});
}

/** People of one group sit side by side; within a group the given order stays. */
export function seated<S extends { group: Group }>(seats: readonly S[]): S[] {
	return groups.flatMap((group) => seats.filter((seat) => seat.group === group));
}

function band(inner: number, outer: number, from: number, to: number): string {
	const [a, b, c, d] = [at(outer, from), at(outer, to), at(inner, to), at(inner, from)];
	return (
		`M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}` +
		`L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`
	);
}

const at = (radius: number, angle: number) => ({
	x: round(CENTRE + radius * Math.cos(angle)),
	y: round(CENTRE + radius * Math.sin(angle))
});

const round = (value: number) => Math.round(value * 100) / 100;
