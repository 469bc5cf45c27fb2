import type { Holidays } from '../time/holidays.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { addDays, addMonths } from '../time/zone.ts';
import { clocks, type ClockName } from './clocks.ts';
import { transitions, type CaseEvent } from './lifecycle.ts';
import type { Facts } from './guards.ts';
import type { Position } from './states.ts';
import type { Transition } from './transition.ts';

/**
 * The clocks that run, with the last day of each as `YYYY-MM-DD` in Europe/Berlin. A day ends at
 * midnight there; days are days of the calendar, so that summer time moves none of them.
 */
export type Running = Readonly<Partial<Record<ClockName, string>>>;

/**
 * `on`: the day something happens, in Berlin. `holidays`: those of the office's Land. `until`: the last
 * day that somebody named.
 */
export type Occasion = { on: string; holidays: Holidays; until?: string };

/** A draft that was saved for the first time on this day. */
export const draftClocks = (on: string): Running => ({ draft: addDays(on, clocks.draft.days) });

/** What runs after an event that has led to this position. */
export function clocksAfter(
	running: Running,
	event: CaseEvent,
	position: Position,
	occasion: Occasion
): Running {
	const { sets = [], clears = [] }: Transition = transitions[event];
	const after: Partial<Record<ClockName, string>> = {};
	for (const [name, day] of entriesOf(running)) if (!clears.includes(name)) after[name] = day;
	for (const name of sets) {
		// What follows from another clock looks at what runs already, and at what has just ended.
		const day = dueDay(name, { running, after, position, occasion });
		if (day !== undefined) after[name] = day;
	}
	return after;
}

/** The last day for a remedy as a person worked it out; undefined takes it away again. */
export function withRemedy(running: Running, lastDay: string | undefined): Running {
	const { remedy: _former, ...others } = running;
	return lastDay === undefined ? others : { ...others, remedy: lastDay };
}

type Setting = { running: Running; after: Running; position: Position; occasion: Occasion };

/** Undefined where a clock makes no sense at this place. */
function dueDay(name: ClockName, { running, after, position, occasion }: Setting) {
	const { on, holidays } = occasion;
	switch (name) {
		case 'firstLook': {
			const waits = position.state === 'received' && position.flags.urgent;
			return waits ? addWorkingDays(on, clocks.firstLook.workingDays, holidays) : undefined;
		}
		case 'screening':
			return position.state === 'screening' ? addDays(on, clocks.screening.days) : undefined;
		case 'answer':
			return addMonths(earlier(on, running.acknowledgement), clocks.answer.months);
		case 'interimNotice':
			return after.answer && monthAfter(after.answer, on);
		case 'retention':
			return addMonths(on, monthsKept(position));
		case 'retentionNotice':
		case 'retentionLastNotice':
			return after.retention && addDays(after.retention, -clocks[name].daysBefore);
		case 'holdEnds':
			return occasion.until;
		case 'remedy':
			return undefined;
		default:
			return plainLength(name, on);
	}
}

type PlainClock = {
	[K in ClockName]: (typeof clocks)[K] extends { days: number } | { months: number } ? K : never;
}[ClockName];

function plainLength(name: PlainClock, on: string): string {
	const clock = clocks[name];
	return 'days' in clock ? addDays(on, clock.days) : addMonths(on, clock.months);
}

/** A confirmation that comes late does not give the office more time. */
const earlier = (on: string, confirmBy: string | undefined) =>
	confirmBy !== undefined && confirmBy < on ? confirmBy : on;

/** The first of the monthly days after the answer was due that still lies ahead. */
function monthAfter(answerDue: string, on: string): string {
	let months = clocks.interimNotice.months;
	while (addMonths(answerDue, months) <= on) months += clocks.interimNotice.months;
	return addMonths(answerDue, months);
}

/** What the office never took on it keeps only briefly. */
const monthsKept = ({ reached }: Position) =>
	reached === 'inProgress' ? clocks.retention.months : clocks.retention.monthsUnaccepted;

/** What the guards ask of the clocks. */
export function clockFacts(running: Running, today: string): Facts['clocks'] {
	const facts: Partial<Record<ClockName, 'runs' | 'over'>> = {};
	for (const [name, day] of entriesOf(running)) facts[name] = today > day ? 'over' : 'runs';
	return facts;
}

/** The running clocks in the order of their table. */
export const entriesOf = (running: Running) =>
	(Object.keys(clocks) as ClockName[]).flatMap((name): [ClockName, string][] => {
		const day = running[name];
		return day === undefined ? [] : [[name, day]];
	});
