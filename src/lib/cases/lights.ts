import { daysBetween } from '../time/zone.ts';
import { clocks, restingClocks, type ClockName } from './clocks.ts';
import { entriesOf, type Running } from './deadlines.ts';
import type { Position } from './states.ts';

export type Light = 'done' | 'fine' | 'soon' | 'overdue';
export type Deadline = { due: string; soon: number; done: boolean };

/** The last day itself is not late. */
export function lightOf({ due, soon, done }: Deadline, today: string): Light {
	if (done) return 'done';
	if (today > due) return 'overdue';
	return daysBetween(today, due) <= soon ? 'soon' : 'fine';
}

/** A clock and how it stands; `resting` ones are shown without a colour. */
export type ClockView = { name: ClockName; due: string; light: Light; resting: boolean };

/** The clocks of one case, the one that presses most first. */
export function clockViews(running: Running, position: Position, today: string): ClockView[] {
	const rests: readonly ClockName[] = position.state === 'dormant' ? restingClocks : [];
	return entriesOf(running)
		.map(([name, due]) => ({
			name,
			due,
			light: lightOf({ due, soon: clocks[name].soon, done: false }, today),
			resting: rests.includes(name)
		}))
		.sort((one, other) => +one.resting - +other.resting || inOrder(one.due, other.due));
}

/** One case in the list of what is due: `due` is the day of its most pressing clock. */
export type Due = { number: string; urgent: boolean; due: string | undefined; light: Light };

const lights = ['overdue', 'soon', 'fine', 'done'] as const satisfies readonly Light[];

/** What is late first, urgent cases first among these, then by day; cases without a day at the end. */
export function byPressure(one: Due, other: Due): number {
	return (
		lights.indexOf(one.light) - lights.indexOf(other.light) ||
		+other.urgent - +one.urgent ||
		inOrder(one.due ?? '9999', other.due ?? '9999') ||
		inOrder(one.number, other.number)
	);
}

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
