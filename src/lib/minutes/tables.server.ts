import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { at, bytea } from '../db/columns.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';

/**
 * A room is one Yjs document. `itemId` null: the room of all open items of the meeting; else the
 * room of one item whose readers differ from the rest (closed, or with a guest of its own).
 */
export const minutesRooms = pgTable(
	'minutes_rooms',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		itemId: uuid('item_id').references(() => agendaItems.id),
		/** Changes only after a restore from backup or a schema migration. */
		epoch: integer('epoch').notNull().default(1),
		state: text('state', { enum: ['live', 'frozen', 'ended'] })
			.notNull()
			.default('live'),
		/** How often an item's text was taken out of this document (`move.server.ts`). */
		moves: integer('moves').notNull().default(0),
		/** Sequence number of the last stored update; gapless. */
		head: bigint('head', { mode: 'number' }).notNull().default(0),
		/** Up to which sequence number the compacted state reaches (0 = no state yet). */
		compactedTo: bigint('compacted_to', { mode: 'number' }).notNull().default(0),
		compactedState: bytea('compacted_state'),
		compactedHash: bytea('compacted_hash')
	},
	(t) => [unique('one_room_per_epoch').on(t.meetingId, t.itemId, t.epoch).nullsNotDistinct()]
);

/** In which room the text of an item lives. */
export const minutesItemRooms = pgTable('minutes_item_rooms', {
	itemId: uuid('item_id')
		.primaryKey()
		.references(() => agendaItems.id),
	roomId: uuid('room_id')
		.notNull()
		.references(() => minutesRooms.id)
});

export const minutesUpdates = pgTable(
	'minutes_updates',
	{
		roomId: uuid('room_id')
			.notNull()
			.references(() => minutesRooms.id),
		seq: bigint('seq', { mode: 'number' }).notNull(),
		update: bytea('update').notNull(),
		/** SHA-256 of `update`. */
		hash: bytea('hash').notNull(),
		personId: uuid('person_id').references(() => people.id),
		at: at('at').notNull().defaultNow()
	},
	(t) => [primaryKey({ columns: [t.roomId, t.seq] })]
);

/** Which Yjs client id belongs to whom, so that nobody writes in another person's name. */
export const minutesClients = pgTable(
	'minutes_clients',
	{
		roomId: uuid('room_id')
			.notNull()
			.references(() => minutesRooms.id),
		clientId: bigint('client_id', { mode: 'number' }).notNull(),
		personId: uuid('person_id').references(() => people.id)
	},
	(t) => [primaryKey({ columns: [t.roomId, t.clientId] })]
);

/**
 * Where words were made unreadable in a document: what the server wrote in their place has this
 * client id and clock. A page whose state vector does not reach it still knows the words.
 */
export const minutesCuts = pgTable(
	'minutes_cuts',
	{
		roomId: uuid('room_id')
			.notNull()
			.references(() => minutesRooms.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		clientId: bigint('client_id', { mode: 'number' }).notNull(),
		clock: integer('clock').notNull()
	},
	(t) => [primaryKey({ columns: [t.roomId, t.clientId, t.clock] })]
);

/** Refused updates are kept for a while, so that no text is lost by a rule that was wrong. */
export const minutesQuarantine = pgTable(
	'minutes_quarantine',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roomId: uuid('room_id')
			.notNull()
			.references(() => minutesRooms.id),
		personId: uuid('person_id').references(() => people.id),
		reason: text('reason').notNull(),
		frame: bytea('frame').notNull(),
		at: at('at').notNull().defaultNow()
	},
	(t) => [index('minutes_quarantine_by_room').on(t.roomId, t.at)]
);

/**
 * Which `head` of a room its rows in `minutes_blocks` show. A row of its own: whoever projects locks
 * it, and nobody who writes has to wait.
 */
export const minutesProjections = pgTable('minutes_projections', {
	roomId: uuid('room_id')
		.primaryKey()
		.references(() => minutesRooms.id),
	head: bigint('head', { mode: 'number' }).notNull()
});

/** Projection of the document's blocks: rebuildable at any time, read by pages and search. */
export const minutesBlocks = pgTable(
	'minutes_blocks',
	{
		roomId: uuid('room_id')
			.notNull()
			.references(() => minutesRooms.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** Order within the item. */
		index: integer('index').notNull(),
		/** Node type of the schema: paragraph, heading, decision … */
		kind: text('kind').notNull(),
		/** Id of a decision, commitment … block; null for plain prose. */
		blockId: uuid('block_id'),
		text: text('text').notNull(),
		/** ProseMirror JSON of the block. */
		json: jsonb('json').notNull(),
		hash: text('hash').notNull(),
		/** False once the block was deleted from the document; its row stays for its number. */
		present: boolean('present').notNull().default(true)
	},
	(t) => [
		primaryKey({ columns: [t.itemId, t.index] }),
		index('minutes_blocks_by_block').on(t.blockId),
		index('minutes_blocks_words').using('gin', sql`to_tsvector('german', ${t.text})`)
	]
);
