import type { Running } from './deadlines.ts';
import type { Milestone, CaseState, Position, WorkState } from './states.ts';

/** A case as the server knows it. */
export type FoundCase = {
	id: string;
	officeId: string;
	number: string | null;
	state: CaseState;
	previous: WorkState | null;
	reached: Milestone;
	urgent: boolean;
	fourEyes: boolean;
	hold: boolean;
	restricted: boolean;
	reopened: number;
	outcome: string | null;
	leadId: string | null;
	deputyId: string | null;
	takenDownById: string | null;
	readBackOn: string | null;
	recordConfirmedOn: string | null;
	mandateAcceptedOn: string | null;
	erasureReleasedOn: string | null;
	waitsForAnswer: boolean;
	receivedOn: string | null;
	closedOn: string | null;
	screeningCounted: boolean;
	closingsCounted: number;
	version: number;
	members: { staffId: string; since: string; declaredOn: string | null; declared: boolean }[];
	clocks: Running;
};

/** Where it stands, as `next` judges it. */
export function positionOf(found: FoundCase): Position {
	const { state, previous, reached, urgent, fourEyes, hold, restricted, reopened } = found;
	return {
		state,
		...(previous ? { previous } : {}),
		reached,
		flags: { urgent, fourEyes, hold, restricted },
		reopened
	};
}
