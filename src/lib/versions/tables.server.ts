import {
	bigint,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import type { Node } from '../minutes/document.ts';
import { versionKinds, type HashBefore, type VersionFacts } from './versions.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** The minutes of a meeting as they were at one moment. */
export const minutesVersions = pgTable(
	'minutes_versions',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Runs per meeting. */
		number: integer('number').notNull(),
		kind: text('kind', { enum: versionKinds }).notNull(),
		/** Why it exists, where a person said so: a name, the note of a correction. */
		note: text('note').notNull().default(''),
		/** The one item that the note speaks of: whoever may not read it does not read the note. */
		noteItemId: uuid('note_item_id').references(() => agendaItems.id),
		/** SHA-256, hex, over the hashes of its items in order: whoever reads only some can still check. */
		hash: text('hash').notNull(),
		/** What was hashed before each redaction: what was approved can still be proven step by step. */
		hashesBefore: jsonb('hashes_before').$type<HashBefore[]>().notNull().default([]),
		/** How much had been written in the rooms of the meeting: the sum of their heads. */
		head: bigint('head', { mode: 'number' }).notNull().default(0),
		/** Null: the server. */
		createdById: uuid('created_by_id').references(() => people.id),
		createdAt: at('created_at').notNull()
	},
	(t) => [uniqueIndex('version_number').on(t.meetingId, t.number)]
);

/** The text of one item in a version; read by whoever may read the item. */
export const minutesVersionItems = pgTable(
	'minutes_version_items',
	{
		versionId: uuid('version_id')
			.notNull()
			.references(() => minutesVersions.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** Place on the agenda at that time: TOP 5. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		/** ProseMirror JSON of the blocks, in order. */
		blocks: jsonb('blocks').$type<Node[]>().notNull(),
		/** Per block the ids of the people whose words stand in it. */
		authors: jsonb('authors').$type<string[][]>().notNull(),
		/** The rows beside the words: decisions, commitments, positions, files. */
		facts: jsonb('facts').$type<VersionFacts>().notNull(),
		/** SHA-256, hex, over the canonical JSON of number, title, blocks and facts. */
		hash: text('hash').notNull(),
		/** As it was then: opening the item later does not open what was written while it was closed. */
		visibility: text('visibility', { enum: ['open', 'closed'] }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.versionId, t.itemId] }),
		index('version_items_by_item').on(t.itemId)
	]
);
