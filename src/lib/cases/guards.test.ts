import { describe, expect, it } from 'vitest';
import { allClear, anAttempt, answeredAll, marked, step } from '../../../tests/support/cases.ts';
import { firstCheckQuestions, guards, type Facts, type GuardName } from './guards.ts';
import { caseEvents, transitions, type CaseEvent } from './lifecycle.ts';
import { next, type Verdict } from './next.ts';
import { reasons } from './outcomes.ts';
import type { CaseFlag, CaseRole, CaseState, Position } from './states.ts';
import type { Transition } from './transition.ts';

describe('what must be true first', () => {
	it('each question of the first check is answered before a case is accepted, declined or passed on', () => {
		for (const event of ['accept', 'decline', 'refer'] as const)
			for (const question of firstCheckQuestions) {
				const answered = { ...answeredAll(true), [question]: false };
				expect(step('ombudsperson', event, 'screening', { facts: { answered } })).toMatchObject({
					status: 409,
					why: 'firstCheckDone'
				});
			}
	});

	it('the receipt is confirmed before a case is accepted or passed on, and only once', () => {
		const unconfirmed = { facts: { clocks: { acknowledgement: 'over' } } } as const;
		for (const event of ['accept', 'refer'] as const) {
			const verdict = step('ombudsperson', event, 'screening', unconfirmed);
			expect(verdict).toMatchObject({ status: 409, why: 'confirmed' });
		}
		const twice = { facts: { clocks: {} } };
		expect(step('caseworker', 'confirmReceipt', 'received', twice)).toMatchObject({
			why: 'notYetConfirmed'
		});
	});

	it('whoever works on a case has declared that nothing ties them to it', () => {
		for (const event of caseEvents) {
			const { who, guards: names = [], from }: Transition = transitions[event];
			if (event === 'submit' || event === 'discard') continue;
			for (const role of who.filter((role) => role === 'caseworker' || role === 'ombudsperson')) {
				expect(names).toContain('conflictDeclared');
				expect(step(role, event, from[0]!, { facts: { conflictDeclared: false } })).toMatchObject({
					status: 403,
					why: 'conflictDeclared'
				});
			}
		}
	});

	it('a helper without mandate writes and takes back a draft, and does nothing else', () => {
		const without = { facts: { mandateAccepted: false } };
		const may = caseEvents.filter((event) => {
			const { who, from }: Transition = transitions[event];
			return who.includes('helper') && step('helper', event, from[0]!, without).allowed;
		});
		expect(may).toEqual(['submit', 'discard']);
	});

	it('staff read back what they took down; who writes themselves need not', () => {
		const unread = { facts: { readBack: false } };
		expect(step('caseworker', 'submit', 'draft', unread)).toMatchObject({ why: 'readBack' });
		expect(step('complainant', 'submit', 'draft', unread)).toMatchObject({ allowed: true });
	});

	it('a second person ends a case of violence, of minors or about the office, whichever way', () => {
		const alone = { facts: { secondPerson: false } };
		for (const event of caseEvents) {
			const { to, who, from, guards: names = [] }: Transition = transitions[event];
			if (to !== 'closed' && event !== 'sendClosingLetter') continue;
			if (who.includes('complainant')) continue;
			expect(names).toContain('secondPerson');
			expect(step('ombudsperson', event, marked(from[0]!, 'fourEyes'), alone)).toMatchObject({
				status: 403,
				why: 'secondPerson'
			});
			expect(step('ombudsperson', event, from[0]!, alone)).toMatchObject({ allowed: true });
		}
	});

	it('nobody is kept in a complaint that they want to end', () => {
		const worst = { facts: { secondPerson: false, openStatements: 3 } };
		for (const flag of ['fourEyes', 'restricted', 'hold', 'urgent'] as const) {
			const verdict = step('complainant', 'withdraw', marked('inProgress', flag), worst);
			expect(verdict).toMatchObject({ outcome: 'withdrawn', position: { state: 'closed' } });
		}
	});

	it('a statement that was asked for is awaited or given up before closing', () => {
		expect(
			step('ombudsperson', 'close', 'inProgress', { facts: { openStatements: 1 } })
		).toMatchObject({ status: 409, why: 'noStatementOpen' });
	});

	it('a restricted case is only stored until its complainant moves it', () => {
		expect(step('ombudsperson', 'accept', marked('screening', 'restricted'))).toMatchObject({
			why: 'notRestricted'
		});
		expect(step('system', 'anonymise', marked('closed', 'restricted'))).toMatchObject({
			why: 'notRestricted'
		});
		const asked = { ...marked('clarification', 'restricted'), previous: 'screening' } as const;
		expect(step('complainant', 'answerQuestion', asked)).toMatchObject({ allowed: true });
	});

	it('nothing is erased on hold, early, unseen, or while somebody waits for an answer', () => {
		const erase = (facts: Partial<Facts>, from: CaseState | Position = 'closed') =>
			step('system', 'anonymise', from, { facts });
		expect(erase({})).toMatchObject({ position: { state: 'anonymised' } });
		expect(erase({}, marked('closed', 'hold'))).toMatchObject({ why: 'notOnHold' });
		expect(erase({ clocks: { retention: 'runs' } })).toMatchObject({ why: 'retentionOver' });
		expect(erase({ erasureReleased: false })).toMatchObject({ why: 'erasureReleased' });
		expect(erase({ newMessage: true })).toMatchObject({ why: 'noNewMessage' });
	});

	it('a job discards a draft when its time is over, a person at any time', () => {
		const early = { facts: { clocks: { draft: 'runs' } } } as const;
		expect(step('system', 'discard', 'draft', early)).toMatchObject({ why: 'draftOver' });
		expect(step('complainant', 'discard', 'draft', early)).toMatchObject({ position: 'gone' });
	});
});

/** For each guard an attempt that fails by it and by nothing else. */
const refused: Record<GuardName, () => Verdict> = {
	conflictDeclared: () => without('caseworker', 'look', { conflictDeclared: false }),
	mandateAccepted: () => without('helper', 'withdraw', { mandateAccepted: false }),
	secondPerson: () => without('ombudsperson', 'close', { secondPerson: false }, 'fourEyes'),
	readBack: () => without('ombudsperson', 'submit', { readBack: false }),
	notRestricted: () => without('caseworker', 'look', {}, 'restricted'),
	notOnHold: () => without('officeLead', 'releaseErasure', {}, 'hold'),
	notYetConfirmed: () => without('caseworker', 'confirmReceipt', { clocks: {} }),
	confirmed: () => without('ombudsperson', 'refer', { clocks: { acknowledgement: 'runs' } }),
	answerPromised: () => without('caseworker', 'sendInterimNotice', { clocks: {} }),
	followUpAhead: () =>
		without('caseworker', 'checkFollowUp', { clocks: { followUpSecond: 'runs' } }),
	firstCheckDone: () => without('ombudsperson', 'accept', { answered: answeredAll(false) }),
	referralConsent: () => without('ombudsperson', 'refer', { referralConsent: false }),
	noStatementOpen: () => without('ombudsperson', 'close', { openStatements: 2 }),
	letterNotSent: () =>
		without('caseworker', 'sendClosingLetter', { clocks: { objection: 'runs' } }),
	objectionOpen: () => without('complainant', 'object', { clocks: { objection: 'over' } }),
	draftOver: () => without('system', 'discard', { clocks: { draft: 'runs' } }),
	questionOver: () => without('system', 'fallDormant', { clocks: { clarificationEnd: 'runs' } }),
	retentionOver: () => without('system', 'anonymise', { clocks: { retentionNotice: 'over' } }),
	retentionEnds: () => without('officeLead', 'releaseErasure', { clocks: { retention: 'runs' } }),
	notYetReleased: () => without('ombudsperson', 'releaseErasure', { erasureReleased: true }),
	erasureReleased: () => without('system', 'anonymise', { erasureReleased: false }),
	noNewMessage: () => without('officeLead', 'releaseErasure', { newMessage: true })
};

function without(
	role: CaseRole,
	event: CaseEvent,
	facts: Partial<Facts>,
	flag?: CaseFlag
): Verdict {
	const from = transitions[event].from[0];
	return step(role, event, flag ? marked(from, flag) : from, { facts });
}

describe('every guard', () => {
	it('refuses what it stands for, by its own name', () => {
		for (const name of Object.keys(refused) as GuardName[]) {
			const { status } = guards[name];
			expect(refused[name]()).toEqual({ allowed: false, status, why: name });
		}
	});
});

describe('what must be said', () => {
	it('a code of the closed list and sealed words, wherever somebody answers for a reason', () => {
		for (const event of caseEvents) {
			const { who, from, reason, sealedReason }: Transition = transitions[event];
			const from_ = from[0]!;
			for (const wrong of reason ? [undefined, '', 'because', 'other '] : []) {
				const verdict = step(who[0]!, event, from_, { attempt: { reason: wrong } });
				expect(verdict).toMatchObject({ status: 400, why: 'reasonMissing' });
			}
			for (const code of reason ? reasons[reason] : []) {
				expect(step(who[0]!, event, from_, { attempt: { reason: code } }).allowed).toBe(true);
			}
			const silent = step(who[0]!, event, from_, { attempt: { sealedReason: false } });
			expect(silent.allowed).toBe(!sealedReason);
		}
	});

	it('an outcome that fits the way it ends', () => {
		const end = (event: CaseEvent, from: CaseState, outcome?: string) =>
			step('ombudsperson', event, from, { attempt: { outcome } });
		expect(end('close', 'inProgress')).toMatchObject({ status: 400, why: 'outcomeMissing' });
		expect(end('close', 'inProgress', 'remedied')).toMatchObject({ outcome: 'remedied' });
		expect(end('decline', 'screening', 'remedied')).toMatchObject({ why: 'outcomeMissing' });
		expect(end('giveUp', 'dormant')).toMatchObject({ outcome: 'noCooperation' });
		expect(end('giveUp', 'dormant', 'remedied')).toMatchObject({ why: 'outcomeMissing' });
		expect(end('confirmArrival', 'referred')).toMatchObject({ outcome: 'advisedReferred' });
	});

	it('until when, of a hold', () => {
		const forEver = step('officeLead', 'hold', 'closed', { attempt: { until: undefined } });
		expect(forEver).toMatchObject({ status: 400, why: 'untilMissing' });
	});

	it('a mark that is already there is not set again', () => {
		const verdict = next(marked('screening', 'hold'), anAttempt('officeLead', 'hold'), allClear);
		expect(verdict).toEqual({ allowed: false, status: 409, why: 'alreadySo' });
	});

	it('who may not is told before what cannot be now', () => {
		for (const event of caseEvents) {
			const { guards: names = [] }: Transition = transitions[event];
			const statuses = names.map((name) => guards[name].status);
			expect(statuses).toEqual(statuses.toSorted());
		}
	});
});
