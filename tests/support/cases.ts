import { firstCheckQuestions, type Facts } from '../../src/lib/cases/guards.ts';
import { transitions, type CaseEvent } from '../../src/lib/cases/lifecycle.ts';
import { next, type Attempt, type Verdict } from '../../src/lib/cases/next.ts';
import { reasons } from '../../src/lib/cases/outcomes.ts';
import {
	begun,
	workStates,
	type CaseFlag,
	type CaseRole,
	type CaseState,
	type Position
} from '../../src/lib/cases/states.ts';
import type { Transition } from '../../src/lib/cases/transition.ts';

/** A case that stands there as an unremarkable one does. */
export function aPosition(state: CaseState, with_: Partial<Position> = {}): Position {
	const waits = state === 'clarification' || state === 'dormant';
	const early = state === 'draft' || state === 'received';
	const reached = early ? 'received' : state === 'screening' ? 'screening' : 'inProgress';
	return { ...begun, state, reached, previous: waits ? workStates[1] : undefined, ...with_ };
}

/** Nothing stands in the way, wherever the case is; what runs or has run out is set by the test. */
export const allClear: Facts = {
	conflictDeclared: true,
	mandateAccepted: true,
	readBack: true,
	answered: answeredAll(true),
	referralConsent: true,
	secondPerson: true,
	openStatements: 0,
	clocks: {},
	erasureReleased: true,
	newMessage: false
};

/** The clocks as each event would like them. */
const fitting: Partial<Record<CaseEvent, Facts['clocks']>> = {
	discard: { draft: 'over' },
	confirmReceipt: { acknowledgement: 'runs' },
	sendInterimNotice: { interimNotice: 'runs' },
	checkFollowUp: { followUpFirst: 'runs' },
	fallDormant: { clarificationEnd: 'over' },
	sendClosingLetter: { closingLetter: 'runs' },
	releaseErasure: { retention: 'runs', retentionNotice: 'over' },
	anonymise: { retention: 'over', retentionNotice: 'over' }
};

export function answeredAll(answer: boolean): Facts['answered'] {
	const all = firstCheckQuestions.map((question) => [question, answer] as const);
	return Object.fromEntries(all) as Facts['answered'];
}

/** An attempt with everything that the event asks for. */
export function anAttempt(role: Attempt['role'], event: CaseEvent): Attempt {
	const { outcomes, reason }: Transition = transitions[event];
	return {
		role,
		event,
		outcome: outcomes?.[0],
		reason: reason && reasons[reason][0],
		sealedReason: true,
		until: '2030-01-31'
	};
}

/** So that marking it changes something. */
function readyToMark(position: Position, event: CaseEvent): Position {
	const { flag }: Transition = transitions[event];
	return flag ? { ...position, flags: { ...position.flags, [flag[0]]: !flag[1] } } : position;
}

/** One step from an unremarkable case, with what differs from the best circumstances. */
export function step(
	role: CaseRole,
	event: CaseEvent,
	from: CaseState | Position,
	{ facts = {}, attempt = {} }: { facts?: Partial<Facts>; attempt?: Partial<Attempt> } = {}
) {
	const position = readyToMark(typeof from === 'string' ? aPosition(from) : from, event);
	const erasureReleased = event !== 'releaseErasure';
	const known = { ...allClear, erasureReleased, clocks: fitting[event] ?? {}, ...facts };
	return next(position, { ...anAttempt(role, event), ...attempt }, known);
}

/** A case with one flag. */
export const marked = (state: CaseState, flag: CaseFlag) =>
	aPosition(state, { flags: { ...aPosition(state).flags, [flag]: true } });

/** Where an allowed step leads. */
export function positionIn(verdict: Verdict): Position {
	if (!verdict.allowed || verdict.position === 'gone') throw new Error(JSON.stringify(verdict));
	return verdict.position;
}
