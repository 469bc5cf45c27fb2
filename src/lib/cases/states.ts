/**
 * What a case can be, who has to do with it, and what can be marked on it. Names of this page are
 * stored and stay.
 */

/** One small main state: whatever can run beside it (`steps.ts`) never is the state. */
export const caseStates = [
	'draft',
	'received',
	'screening',
	'clarification',
	'inProgress',
	'referred',
	'followUp',
	'dormant',
	'closed',
	'anonymised'
] as const;
export type CaseState = (typeof caseStates)[number];

/** The office deals with it, or somebody is to. */
export const openStates = [
	'received',
	'screening',
	'clarification',
	'inProgress',
	'referred',
	'followUp',
	'dormant'
] as const satisfies readonly CaseState[];

/** From here a case goes to rest or waits for an answer, and here it comes back. */
export const workStates = [
	'screening',
	'inProgress',
	'followUp'
] as const satisfies readonly CaseState[];
export type WorkState = (typeof workStates)[number];

/** Milestones in their order: how far a case has ever come. */
export const milestones = ['received', 'screening', 'inProgress'] as const;
export type Milestone = (typeof milestones)[number];

/**
 * `helper`: files for somebody else; who files a tip of their own is its `complainant`. `system`:
 * jobs that act because a day has passed. `officeLead`: staff and keys, reads no case as such.
 */
export const caseRoles = [
	'complainant',
	'helper',
	'caseworker',
	'ombudsperson',
	'officeLead',
	'system'
] as const;
export type CaseRole = (typeof caseRoles)[number];

/**
 * `restricted`: Art. 18 GDPR, the office may only store it. `hold`: must not be erased. `urgent`:
 * somebody looks on the next working day. `fourEyes`: violence, minors, or staff of the office.
 */
export const caseFlags = ['restricted', 'hold', 'urgent', 'fourEyes'] as const;
export type CaseFlag = (typeof caseFlags)[number];
export type Flags = Readonly<Record<CaseFlag, boolean>>;

/** Where a case stands. All of it is plain for the server. */
export type Position = {
	readonly state: CaseState;
	/** Only in `clarification` and `dormant`: where it came from. */
	readonly previous?: WorkState;
	/** How far it has ever come, also while it is closed. */
	readonly reached: Milestone;
	readonly flags: Flags;
	/** How often it was opened again. */
	readonly reopened: number;
};

const nothingMarked: Flags = { restricted: false, hold: false, urgent: false, fourEyes: false };

/** A case that somebody has begun to write. */
export const begun: Position = {
	state: 'draft',
	reached: 'received',
	flags: nothingMarked,
	reopened: 0
};
