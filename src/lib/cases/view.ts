import type { TemplateView } from '../offices/templates.ts';
import type { Wire } from '../vault/wire.ts';
import type { Kind } from '../vault/kinds.ts';
import type { RecipientName } from '../vault/recipients.ts';
import type { ScopeName, ScopeType } from '../vault/scopes.ts';
import type { EntryKind, Side } from './cases.ts';
import type { Stage } from './counted.ts';
import type { CaseEvent } from './lifecycle.ts';
import type { ClockView } from './lights.ts';
import type { Outcome } from './outcomes.ts';
import type { Position } from './states.ts';
import type { StepKind } from './steps.ts';
import type { FirstCheckQuestion } from './guards.ts';

/** The page of a case, as the server hands it over: plain codes, and what only a browser opens. */

export type CaseScope = 'shared' | 'office';

export type SealedView = Wire<{
	scope: CaseScope;
	epoch: number;
	id: string;
	kind: Kind;
	sequence: number;
	key: Uint8Array;
	box: Uint8Array;
}>;

export type EpochView = {
	scope: ScopeName;
	epoch: number;
	publicKey: string;
	/** Somebody who held it is gone: one writes to the next. */
	over: boolean;
	birth: { author: RecipientName; signature: string } | null;
	/** The reader's own; null while nobody has wrapped it for them. */
	wrap: string | null;
};

export type KeysView = {
	epochs: EpochView[];
	recipients: RecipientName[];
	missing: { scope: CaseScope; epoch: number; name: RecipientName }[];
	/** Everybody for whom a wrap lies there: strangers among them are an alarm. */
	holders: RecipientName[];
	codes: { id: string; publicKey: string; voucher: string; vouchedIn: number }[];
};

export type EntryView = {
	id: string;
	sequence: number;
	kind: EntryKind;
	side: Side;
	staffId: string | null;
	on: string;
	struck: string | null;
};

export type TransitionView = {
	id: string;
	sequence: number;
	event: CaseEvent;
	side: Side;
	staffId: string | null;
	secondId: string | null;
	reason: string | null;
	outcome: Outcome | null;
	until: string | null;
	on: string;
};

export type MemberView = {
	id: string;
	name: string;
	declared: boolean;
	/** They hold a key of everything there is. */
	keyed: boolean;
};

export type StepView = {
	id: string;
	kind: StepKind;
	state: string;
	beganOn: string;
	/** The day it came to this state. */
	since: string;
	dueOn: string | null;
	consentOn: string | null;
	consentBy: Side | null;
	revokedOn: string | null;
	needsRelease: boolean;
	releaseOn: string | null;
	version: number;
	/** What can be done with it now. */
	events: string[];
};

export type TaskView = {
	id: string;
	assigneeId: string;
	dueOn: string | null;
	doneOn: string | null;
};

export type OpinionView = {
	id: string;
	event: CaseEvent;
	outcome: Outcome | null;
	askedById: string;
	agreedById: string | null;
};

/** What is seen before the declaration: that there is a case, and how it stands. */
export type ClosedCase = {
	declared: false;
	number: string;
	position: Position;
	receivedOn: string | null;
	others: number;
};

export type OpenCase = {
	declared: true;
	id: string;
	number: string;
	version: number;
	position: Position;
	outcome: Outcome | null;
	/** What the reader's browser is to count still. */
	uncounted: Stage[];
	receivedOn: string | null;
	closedOn: string | null;
	waitsForAnswer: boolean;
	/** Somebody files for somebody else; the day the office accepted that they may. */
	helper: boolean;
	mandateAcceptedOn: string | null;
	takenDown: boolean;
	leadId: string | null;
	deputyId: string | null;
	/** The reader. */
	ownId: string;
	members: MemberView[];
	/** Who could join. */
	colleagues: { id: string; name: string }[];
	/** Of everybody who is or was here. */
	names: Record<string, string>;
	clocks: ClockView[];
	possible: CaseEvent[];
	entries: EntryView[];
	transitions: TransitionView[];
	checks: { question: FirstCheckQuestion; id: string; staffId: string; on: string }[];
	steps: StepView[];
	tasks: TaskView[];
	opinions: OpinionView[];
	links: { number: string; kind: string }[];
	/** Blocks for letters and categories of this office; retired ones, too. */
	templates: TemplateView[];
	keys: KeysView;
	sealed: SealedView[];
	today: string;
	/** Public holidays of the next years here, for the last day of a remedy. */
	holidays: string[];
};

export type CaseView = ClosedCase | OpenCase;

/** A case in the search: keys and what they open. */
export type SealedCase = {
	id: string;
	number: string;
	epochs: EpochView[];
	sealed: SealedView[];
};

/** A file as it is stored: of which scope and epoch, key and pieces. */
export type SealedFileView = { scope: ScopeType; epoch: number; key: string; box: string };
