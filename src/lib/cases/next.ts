import { failing, guards, type Facts, type GuardName } from './guards.ts';
import { isCaseEvent, transitions, type CaseEvent } from './lifecycle.ts';
import { reasons, type Outcome } from './outcomes.ts';
import {
	milestones,
	workStates,
	type CaseRole,
	type CaseState,
	type Milestone,
	type Position,
	type WorkState
} from './states.ts';
import type { Transition } from './transition.ts';

/** What somebody wants to do, as it came from a page. */
export type Attempt = {
	role: CaseRole;
	event: string;
	outcome?: string;
	reason?: string;
	/** Whether sealed words came with it; the server cannot look into them. */
	sealedReason?: boolean;
	/** `YYYY-MM-DD` */
	until?: string;
};

export type Denial = {
	allowed: false;
	/** 400: something is missing; 403: not this person; 409: not now. Nothing is written. */
	status: 400 | 403 | 409;
	why:
		| 'unknownEvent'
		| 'notYours'
		| 'notNow'
		| 'alreadySo'
		| 'outcomeMissing'
		| 'reasonMissing'
		| 'sealedReasonMissing'
		| 'untilMissing'
		| GuardName;
};

export type Verdict =
	{ allowed: true; event: CaseEvent; position: Position | 'gone'; outcome?: Outcome } | Denial;

/**
 * Where a case stands after an event, or why that cannot be. Total: whatever comes in, there is an
 * answer, and the same one in the browser and on the server.
 */
export function next(position: Position, attempt: Attempt, facts: Facts): Verdict {
	const { event, role } = attempt;
	if (!isCaseEvent(event)) return denied(409, 'unknownEvent');
	const transition: Transition = transitions[event];
	if (!transition.who.includes(role)) return denied(403, 'notYours');
	const state = stateAfter(position, transition);
	if (!state) return denied(409, 'notNow');
	if (transition.flag && position.flags[transition.flag[0]] === transition.flag[1]) {
		return denied(409, 'alreadySo');
	}
	const guard = failing(transition.guards ?? [], { role, position, facts });
	if (guard) return denied(guards[guard].status, guard);
	const outcome = outcomeOf(transition, attempt);
	const missing = missingIn(transition, attempt, outcome);
	if (missing) return denied(400, missing);
	return { allowed: true, event, position: positionAfter(position, transition, state), outcome };
}

/** What a role could do here, as far as the state says; guards and words are judged by `next`. */
export function possibleEvents(position: Position, role: CaseRole): CaseEvent[] {
	return (Object.keys(transitions) as CaseEvent[]).filter((event) => {
		const transition: Transition = transitions[event];
		const alreadySo = transition.flag && position.flags[transition.flag[0]] === transition.flag[1];
		return transition.who.includes(role) && !alreadySo && !!stateAfter(position, transition);
	});
}

const denied = (status: Denial['status'], why: Denial['why']): Denial => ({
	allowed: false,
	status,
	why
});

const isWork = (state: CaseState): state is WorkState =>
	(workStates as readonly CaseState[]).includes(state);

/** Undefined where that is impossible; a case that waits without a way back goes nowhere. */
function stateAfter(position: Position, { from, to }: Transition): CaseState | 'gone' | undefined {
	if (!from.includes(position.state)) return undefined;
	if (to === 'same') return position.state;
	if (to === 'previous') return position.previous;
	if (to === 'reached') return position.reached;
	return to;
}

function positionAfter(
	before: Position,
	{ to, flag }: Transition,
	state: CaseState | 'gone'
): Position | 'gone' {
	if (state === 'gone') return 'gone';
	const waits = state === 'clarification' || state === 'dormant';
	return {
		state,
		previous: waits ? (isWork(before.state) ? before.state : before.previous) : undefined,
		reached: further(before.reached, state),
		flags: flag ? { ...before.flags, [flag[0]]: flag[1] } : before.flags,
		reopened: before.reopened + (to === 'reached' ? 1 : 0)
	};
}

function further(reached: Milestone, state: CaseState): Milestone {
	const milestone = milestones.find((each) => each === state);
	if (!milestone) return reached;
	return milestones.indexOf(milestone) > milestones.indexOf(reached) ? milestone : reached;
}

function outcomeOf({ outcomes }: Transition, attempt: Attempt): Outcome | undefined {
	if (outcomes?.length === 1 && attempt.outcome === undefined) return outcomes[0];
	return outcomes?.find((outcome) => outcome === attempt.outcome);
}

function missingIn(
	transition: Transition,
	attempt: Attempt,
	outcome: Outcome | undefined
): Denial['why'] | undefined {
	if (transition.outcomes && !outcome) return 'outcomeMissing';
	if (transition.reason) {
		const codes: readonly string[] = reasons[transition.reason];
		if (!codes.includes(attempt.reason ?? '')) return 'reasonMissing';
	}
	if (transition.sealedReason && !attempt.sealedReason) return 'sealedReasonMissing';
	return transition.until && !attempt.until ? 'untilMissing' : undefined;
}
