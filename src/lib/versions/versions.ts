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
	/** What `hash` was before words of it were made unreadable. */
	hashBefore: string | null;
	/** Null: the server. */
	createdById: string | null;
	createdAt: Date;
};

/** A row beside the words, as it was: in the form in which its hash was made. */
export type Fact = { id: string } & Record<string, unknown>;
export type VersionFacts = { decisions: Fact[]; commitments: Fact[]; positions: Fact[] };

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
	hashBefore: string | null;
};
