import type { CaseFile } from '../cases/case-files.ts';
import type { EntryKind, Side } from '../cases/cases.ts';
import type { ClockName } from '../cases/clocks.ts';
import type { ReferralContent, StatementContent, TranslationContent } from '../cases/contents.ts';
import type { Outcome } from '../cases/outcomes.ts';
import type { CaseState } from '../cases/states.ts';
import type { Answers } from '../intake/intake.ts';

/** What somebody sees who came by a code. Browser-safe: types only, and which clocks they are told of. */

/** Clocks that say what happens next, in the order in which they are read. */
export const toldClocks = [
	'firstLook',
	'acknowledgement',
	'screening',
	'clarificationEnd',
	'answer',
	'interimNotice',
	'referralArrival',
	'followUpFirst',
	'followUpSecond',
	'dormantRecheck',
	'closingLetter',
	'objection',
	'retention'
] as const satisfies readonly ClockName[];
export type ToldClock = (typeof toldClocks)[number];

/** `YYYY-MM-DD`; `late`: the office promised it, and it is over. */
export type NextDay = { clock: ToldClock; day: string; late: boolean };

/** Who wrote it, as the reader calls them. */
export type Author = 'you' | 'office' | 'complainant' | 'helper' | 'system' | 'takenDown';

export type Entry = {
	id: string;
	kind: EntryKind;
	author: Author;
	on: string;
	struck: boolean;
	/** Undefined where the code could not open it. */
	words?: string | undefined;
	answers?: Answers | undefined;
	translation?: TranslationContent | undefined;
	file?: CaseFile | undefined;
};

/** A change of state in the same order; `reason`: words that whoever did it left for the complainant. */
export type Turn = {
	id: string;
	state: CaseState;
	on: string;
	by: Side;
	reason?: string | undefined;
};

export type Consent = {
	id: string;
	version: number;
	statement?: StatementContent | undefined;
	referral?: ReferralContent | undefined;
	needsRelease: boolean;
	agreedOn: string | null;
	revokedOn: string | null;
	/** The step still waits for something: saying yes makes sense. */
	open: boolean;
};

export type OfficeRole = 'officeLead' | 'ombudsperson' | 'caseworker';
/** Who of the office opened the case, and on which day; by role, never by name. */
export type Look = { on: string; role: OfficeRole | 'recovery' };

export type OwnCase = {
	number: string | null;
	state: CaseState;
	/** A helper without an accepted mandate: only what they wrote, and the state. */
	onlyOwn: boolean;
	outcome: Outcome | null;
	next: NextDay[];
	/** It is erased soon; whoever still needs it writes. */
	erasedSoon: boolean;
	remedy: { day: string; over: boolean } | null;
	timeline: ({ turn: Turn } | { entry: Entry })[];
	/** Staff took it down: whether the complainant has said that it is right. */
	record: { confirmedOn: string | null } | null;
	consents: Consent[];
	looks: Look[];
	/** They left an address for notices, and it is still there. */
	told: boolean;
	can: { write: boolean; withdraw: boolean; object: boolean; decide: boolean };
};
