import { describe, expect, it } from 'vitest';
import { allClear, aPosition, marked, positionIn, step } from '../../../tests/support/cases.ts';
import { caseEvents, transitions, type CaseEvent } from './lifecycle.ts';
import { next, possibleEvents } from './next.ts';
import { caseRoles, caseStates, type CaseRole, type CaseState } from './states.ts';
import type { Transition } from './transition.ts';

const letters: Record<CaseRole, string> = {
	complainant: 'C',
	helper: 'H',
	caseworker: 'W',
	ombudsperson: 'O',
	officeLead: 'L',
	system: 'S'
};

/** Who may do what in which state when nothing else stands in the way; what is not here is refused. */
const matrix = `
                  | draft | received | screening | clarification | inProgress | referred | followUp | dormant | closed | anonymised
submit            | CHWO  |          |           |               |            |          |          |         |        |
discard           | CHWOS |          |           |               |            |          |          |         |        |
confirmReceipt    |       | WO       | WO        | WO            |            |          |          |         |        |
look              |       | WO       |           |               |            |          |          |         |        |
accept            |       |          | O         |               |            |          |          |         |        |
decline           |       |          | O         |               |            |          |          |         |        |
ask               |       |          | WO        |               | WO         |          | WO       |         |        |
answerQuestion    |       |          |           | CHWO          |            |          |          |         |        |
refer             |       |          | O         |               |            |          |          |         |        |
confirmArrival    |       |          |           |               |            | O        |          |         |        |
notArrived        |       |          |           |               |            | O        |          |         |        |
sendInterimNotice |       |          | WO        | WO            | WO         | WO       |          |         |        |
startFollowUp     |       |          |           |               | O          |          |          |         |        |
checkFollowUp     |       |          |           |               |            |          | WO       |         |        |
rest              |       |          |           |               | O          |          |          |         |        |
fallDormant       |       |          |           | OS            |            |          |          |         |        |
recheck           |       |          |           |               |            |          |          | WO      |        |
resume            |       |          |           |               |            |          |          | CHWO    |        |
close             |       |          |           |               | O          |          | O        |         |        |
giveUp            |       |          |           |               |            |          |          | O       |        |
withdraw          |       | CH       | CH        | CH            | CH         | CH       | CH       | CH      |        |
sendClosingLetter |       |          |           |               |            |          |          |         | WO     |
object            |       |          |           |               |            |          |          |         | CH     |
reopen            |       |          |           |               |            |          |          |         | O      |
releaseErasure    |       |          |           |               |            |          |          |         | OL     |
anonymise         |       |          |           |               |            |          |          |         | S      |
hold              |       | OL       | OL        | OL            | OL         | OL       | OL       | OL      | OL     |
liftHold          |       | OL       | OL        | OL            | OL         | OL       | OL       | OL      | OL     |
restrict          |       | OL       | OL        | OL            | OL         | OL       | OL       | OL      | OL     |
liftRestriction   |       | OL       | OL        | OL            | OL         | OL       | OL       | OL      | OL     |
markUrgent        |       | WO       | WO        | WO            | WO         | WO       | WO       | WO      |        |
clearUrgent       |       | O        | O         | O             | O          | O        | O        | O       |        |
requireFourEyes   |       | WO       | WO        | WO            | WO         | WO       | WO       | WO      | WO     |
liftFourEyes      |       | O        | O         | O             | O          | O        | O        | O       | O      |
`;

describe('the life of a case', () => {
	it('knows for every state, event and role whether that can be', () => {
		const line = (event: CaseEvent) =>
			caseStates.map((state) =>
				caseRoles
					.filter((role) => step(role, event, state).allowed)
					.map((role) => letters[role])
					.join('')
			);
		const [head, ...rows] = matrix
			.trim()
			.split('\n')
			.map((row) => row.split('|').map((cell) => cell.trim()));
		expect(head!.filter(Boolean)).toEqual([...caseStates]);
		expect(caseEvents.map((event) => [event, ...line(event)])).toEqual(rows);
	});

	it('refuses what is not there with one clear answer and nothing half done', () => {
		for (const state of caseStates)
			for (const event of caseEvents)
				for (const role of caseRoles) {
					const verdict = step(role, event, state);
					if (verdict.allowed) continue;
					const { who }: Transition = transitions[event];
					const expected = who.includes(role) ? [409, 'notNow'] : [403, 'notYours'];
					expect([verdict.status, verdict.why]).toEqual(expected);
				}
	});

	it('answers an event that nobody knows', () => {
		for (const event of ['', 'delete', 'toString', '__proto__', 'constructor']) {
			const verdict = next(aPosition('closed'), { role: 'ombudsperson', event }, allClear);
			expect(verdict).toEqual({ allowed: false, status: 409, why: 'unknownEvent' });
		}
	});

	it('offers on a page exactly what the table allows', () => {
		expect(possibleEvents(aPosition('closed'), 'complainant')).toEqual(['object']);
		expect(possibleEvents(aPosition('anonymised'), 'ombudsperson')).toEqual([]);
		expect(possibleEvents(marked('received', 'urgent'), 'caseworker')).toEqual([
			'confirmReceipt',
			'look',
			'requireFourEyes'
		]);
	});
});

describe('waiting and resting', () => {
	it('lead back to where the case came from', () => {
		for (const from of ['screening', 'inProgress', 'followUp'] as const) {
			const asked = step('caseworker', 'ask', from);
			expect(asked).toMatchObject({ position: { state: 'clarification', previous: from } });
			const answered = step('complainant', 'answerQuestion', positionIn(asked));
			expect(answered).toMatchObject({ position: { state: from, previous: undefined } });
		}
	});

	it('forget nothing when a question turns into rest', () => {
		const asked = step('caseworker', 'ask', 'screening');
		const resting = step('system', 'fallDormant', positionIn(asked));
		expect(resting).toMatchObject({ position: { state: 'dormant', previous: 'screening' } });
		expect(step('helper', 'resume', positionIn(resting))).toMatchObject({
			position: { state: 'screening' }
		});
	});

	it('go nowhere rather than guess', () => {
		const lost = aPosition('dormant', { previous: undefined });
		expect(step('ombudsperson', 'resume', lost)).toMatchObject({ status: 409, why: 'notNow' });
	});
});

describe('opening a case again', () => {
	it('brings it back as far as it had come, and counts', () => {
		const cases: [CaseState, CaseState][] = [
			['received', 'received'],
			['screening', 'screening'],
			['followUp', 'inProgress']
		];
		for (const [state, back] of cases) {
			const closed = step('complainant', 'withdraw', state);
			const again = step('complainant', 'object', positionIn(closed));
			expect(again).toMatchObject({ position: { state: back, reopened: 1 } });
		}
	});

	it('is open to the complainant until four weeks after the letter, to the office always', () => {
		const late = { facts: { clocks: { objection: 'over' } } } as const;
		expect(step('complainant', 'object', 'closed')).toMatchObject({ allowed: true });
		expect(step('complainant', 'object', 'closed', late)).toMatchObject({
			status: 409,
			why: 'objectionOpen'
		});
		expect(step('ombudsperson', 'reopen', 'closed', late)).toMatchObject({ allowed: true });
	});
});
