import * as v from 'valibot';
import { idOrNothing, line } from '../forms/fields.ts';
import type { Node } from '../minutes/document.ts';

/**
 * Why a version was taken: by the server while people write, by somebody who gave it a name, before
 * a restore, as the draft that was sent, after a correction.
 */
export const versionKinds = ['automatic', 'named', 'beforeRestore', 'draft', 'correction'] as const;
export type VersionKind = (typeof versionKinds)[number];

export type Version = {
	id: string;
	meetingId: string;
	/** Runs per meeting. */
	number: number;
	kind: VersionKind;
	note: string;
	/** SHA-256, hex. */
	hash: string;
	/** What `hash` was before each redaction, the first first. */
	hashesBefore: string[];
	/** Null: the server. */
	createdById: string | null;
	createdAt: Date;
};

/** A row beside the words, as it was: in the form in which its hash was made. */
export type Fact = { id: string } & Record<string, unknown>;
export type VersionFacts = {
	decisions: Fact[];
	commitments: Fact[];
	positions: Fact[];
	attachments: Fact[];
};

/** An item as it stood in a version. */
export type VersionItem = {
	itemId: string;
	/** Place on the agenda at that time: TOP 5. */
	number: number;
	title: string;
	blocks: Node[];
	/** Per block the ids of the people whose words stand in it. */
	authors: string[][];
	facts: VersionFacts;
	/** SHA-256, hex, over the canonical form of number, title, blocks and facts. */
	hash: string;
	/** As it was when the version was taken: who could not read it then does not read it here. */
	visibility: 'open' | 'closed';
};

/** One redaction of a version: its hash before, and that of the item whose words went. */
export type HashBefore = { hash: string; itemId: string; itemHash: string };

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** Numbers in one place. Times in milliseconds. */
export const versionLimits = {
	nameCharacters: 120,
	/** A version is taken by itself when nobody has written for so long … */
	quiet: minutes,
	/** … and while people write on and on, after so long at the latest. */
	writing: 5 * minutes,
	/** Of those taken by themselves all are kept for so long, then the last of each hour … */
	everyOne: days,
	/** … for so long, then the last of each day. */
	everyHour: 7 * days,
	perPage: 20
} as const;

/** What the list shows: everything, what somebody wanted to keep, what was taken by itself. */
export const versionFilters = ['kept', 'automatic'] as const;
export type VersionFilter = (typeof versionFilters)[number];

/** From an address; anything else is no filter. */
export const filterOf = (value: string | null): VersionFilter | undefined =>
	versionFilters.find((filter) => filter === value);

/** The number of a version from an address. */
export const numberOf = (value: string | null): number | undefined =>
	value !== null && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;

export const nameVersionInput = v.object({
	note: line(versionLimits.nameCharacters, 'version.name.missing', 'version.name.tooLong')
});
export type NameVersionInput = v.InferOutput<typeof nameVersionInput>;

/** `itemId` null: all items. */
export const restoreInput = v.object({ itemId: idOrNothing });
export type RestoreInput = v.InferOutput<typeof restoreInput>;
