import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allClear, anAttempt } from '../../../tests/support/cases.ts';
import { holidaysIn } from '../time/holidays.ts';
import { addDays } from '../time/zone.ts';
import { clocks, workClocks, type ClockName } from './clocks.ts';
import { clockFacts, clocksAfter, draftClocks, type Running } from './deadlines.ts';
import { markings } from './markings.ts';
import { next, possibleEvents } from './next.ts';
import { begun, caseRoles, caseStates, type CaseState, type Position } from './states.ts';

const holidays = holidaysIn('BE');
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));

/** Clocks that mean something in a state; `remedy` does everywhere. */
const meaningful: Record<CaseState, readonly ClockName[]> = {
	draft: ['draft'],
	received: ['acknowledgement', 'firstLook', 'answer', 'interimNotice'],
	screening: ['acknowledgement', 'screening', 'answer', 'interimNotice'],
	clarification: [
		...(['acknowledgement', 'screening', 'answer', 'interimNotice', 'followUpFirst'] as const),
		...([
			'followUpSecond',
			'clarificationFirst',
			'clarificationSecond',
			'clarificationEnd'
		] as const)
	],
	inProgress: ['answer', 'interimNotice'],
	referred: ['acknowledgement', 'answer', 'interimNotice', 'referralArrival'],
	followUp: ['followUpFirst', 'followUpSecond'],
	dormant: [
		...(['acknowledgement', 'screening', 'answer', 'interimNotice', 'followUpFirst'] as const),
		...(['followUpSecond', 'dormantRecheck'] as const)
	],
	closed: ['closingLetter', 'objection', 'retention', 'retentionNotice', 'retentionLastNotice'],
	anonymised: []
};

describe('whatever happens to a case', () => {
	const anyStep = fc.record({ pick: fc.nat(1000), pause: fc.nat(60) });

	it('no clock runs where it means nothing, and none is missing where it must run', () => {
		const visited = new Set<CaseState>();
		const run = fc.property(
			anyDay,
			fc.boolean(),
			fc.array(anyStep, { maxLength: 80 }),
			(start, urgent, steps) => {
				let position: Position = { ...begun, flags: { ...begun.flags, urgent } };
				let running = draftClocks(start);
				let on = start;
				for (const { pick, pause } of steps) {
					on = addDays(on, pause);
					const attempt = somethingPossible(position, pick);
					if (!attempt) return;
					const facts = { ...allClear, clocks: clockFacts(running, on) };
					const verdict = next(position, attempt, facts);
					if (!verdict.allowed) continue;
					if (verdict.position === 'gone') throw new Error('Nothing discards it.');
					position = verdict.position;
					running = clocksAfter(running, verdict.event, position, { on, holidays });
					visited.add(position.state);
					expectSense(position.state, running);
				}
			}
		);
		fc.assert(run, { numRuns: 1000 });
		expect([...visited].sort()).toEqual(caseStates.filter((state) => state !== 'draft').sort());
	});
});

/** Anything that somebody could do here; three times of four something that moves the case. */
function somethingPossible(position: Position, pick: number) {
	const possible = caseRoles.flatMap((role) =>
		possibleEvents(position, role)
			.filter((event) => pick % 4 === 0 || !(event in markings || event === 'withdraw'))
			.filter((event) => event !== 'discard')
			.map((event) => anAttempt(role, event))
	);
	return possible.length > 0 ? possible[pick % possible.length] : undefined;
}

function expectSense(state: CaseState, running: Running) {
	expect([...meaningful[state], 'remedy', 'holdEnds']).toEqual(
		expect.arrayContaining(Object.keys(running))
	);
	const must: Partial<Record<CaseState, ClockName>> = {
		screening: 'screening',
		clarification: 'clarificationEnd',
		inProgress: 'answer',
		referred: 'referralArrival',
		followUp: 'followUpSecond',
		dormant: 'dormantRecheck',
		closed: 'retention'
	};
	const needed = must[state];
	if (needed) expect(running).toHaveProperty(needed);
	expect(state === 'received' && !('acknowledgement' in running) && !('answer' in running)).toBe(
		false
	);
}

describe('the table of clocks', () => {
	it('stops with the work everything but what the end and the law set', () => {
		const all = Object.keys(clocks).filter(
			(name) => !(workClocks as readonly string[]).includes(name)
		);
		expect(all).toEqual([
			'draft',
			...meaningful.closed.slice(0, 2),
			...meaningful.closed.slice(2),
			'holdEnds',
			'remedy'
		]);
	});
});
