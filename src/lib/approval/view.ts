import type { AttachmentFact } from '../attachments/attachments.ts';
import type { MinutesState } from '../meetings/meetings.ts';
import type { Node } from '../minutes/document.ts';
import type { Version } from '../versions/versions.ts';
import type { ApprovingItem } from './approving-items.server.ts';
import type { Objection } from './approval.ts';
import type { BlockFact } from './facts.ts';
import type { StepView } from './lifecycle.ts';

export type RecordBlock = {
	index: number;
	node: Node;
	/** Its words as a field shows them. */
	words: string;
	fact: BlockFact | undefined;
	/** Its words may be corrected. */
	correctable: boolean;
	/** Open objections and notes that speak of it. */
	objections: number;
};

export type RecordItem = {
	id: string;
	number: number;
	title: string;
	closed: boolean;
	hash: string;
	blocks: RecordBlock[];
	attachments: AttachmentFact[];
	/** May this reader object to it? */
	canObject: boolean;
};

export type ObjectionView = Objection & {
	/** Who says it, and for which organisation. */
	author: string;
	organisation: string;
	item: { number: number; title: string };
	/** The words of its block now; undefined where it speaks of the item, or the block is gone. */
	now: string | undefined;
	correctable: boolean;
	own: boolean;
	canAnswer: boolean;
};

export type RecordVersion = Pick<
	Version,
	'id' | 'number' | 'kind' | 'note' | 'hash' | 'hashesBefore' | 'createdAt'
>;

export type Approval = {
	at: Date;
	hash: string;
	/** Number of the version that was approved. */
	version: number;
	/** Whether it is still what was approved, word for word; or but for what was redacted since. */
	now: 'unchanged' | 'redacted' | 'different';
	/** Null: by circulation. */
	in: { number: number; startsAt: Date } | null;
	note: string;
};

export type RecordRights = {
	freeze: boolean;
	thaw: boolean;
	approve: boolean;
	release: boolean;
	correct: boolean;
};

type Linked = { href: string; name: string };
/** Decisions without a result, commitments for which nobody answers. */
export type Unfinished = { decisions: Linked[]; commitments: Linked[] };

export type RecordView = {
	state: MinutesState;
	steps: StepView[];
	/** Objections are taken now. */
	taken: boolean;
	/** Last day for objections, `YYYY-MM-DD`; null while it is written. */
	lastDay: string | null;
	frozenAt: Date | null;
	version: RecordVersion | null;
	/** Versions after the draft, the first first. */
	corrections: RecordVersion[];
	approval: Approval | null;
	releasedAt: Date | null;
	/** The last time that a draft was taken back. */
	thawed: { at: Date; reason: string } | null;
	items: RecordItem[];
	/** Everybody's that this reader may see, without what is only prepared. */
	objections: ObjectionView[];
	/** The reader's own, made from text that came too late. */
	prepared: ObjectionView[];
	/** Objections that wait for an answer. */
	open: number;
	/** Names of seats by id. */
	seats: Record<string, string>;
	/** Where this record can be approved. */
	approvingItems: ApprovingItem[];
	/** For whoever is about to close the minutes. */
	unfinished: Unfinished | null;
	can: RecordRights;
};
