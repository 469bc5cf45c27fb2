import type { Light } from './lights.ts';
import { caseStates, type CaseState } from './states.ts';
import type { ClockName } from './clocks.ts';

/** What the inbox can be narrowed to; without a choice it shows all that is open. */
export const caseFilters = [
	'mine',
	'unassigned',
	'urgent',
	'overdue',
	'newMessage',
	'undeclared',
	'closed'
] as const;
export type CaseFilter = (typeof caseFilters)[number];

export const CASES_PER_PAGE = 50;

export type CaseQuestion = {
	show?: CaseFilter | undefined;
	state?: CaseState | undefined;
	/** Number of the last case of the page before. */
	after?: string | undefined;
};

/** One case in the inbox: nothing that somebody wrote. */
export type CaseLine = {
	id: string;
	number: string;
	state: CaseState;
	urgent: boolean;
	fourEyes: boolean;
	waitsForAnswer: boolean;
	receivedOn: string | null;
	/** Name of whoever leads it. */
	lead: string | null;
	/** The reader has said that nothing ties them to it. */
	declared: boolean;
	/** Nobody else could open it: with this person it would be lost. */
	alone: boolean;
	due: { clock: ClockName; on: string; light: Light } | null;
};

export type CaseCounts = Record<CaseFilter | 'open', number>;

export type CaseList = { lines: CaseLine[]; next: string | undefined; counts: CaseCounts };

/** What the address of the inbox asks for. */
export function caseQuestionIn(url: URL): CaseQuestion {
	const parameter = (name: string) => url.searchParams.get(name);
	const after = parameter('nach') ?? '';
	return {
		show: caseFilters.find((each) => each === parameter('zeige')),
		state: caseStates.find((each) => each === parameter('stand')),
		after: /^\d{9}$/.test(after) ? after : undefined
	};
}
