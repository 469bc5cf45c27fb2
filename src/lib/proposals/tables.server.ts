import { sql } from 'drizzle-orm';
import {
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { itemKinds } from '../agenda/agenda.ts';
import { agendaItems } from '../agenda/tables.server.ts';
import { files } from '../files/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { roundtables, seats } from '../roundtables/tables.server.ts';
import { proposalStates } from './lifecycle.ts';
import { proposalEventKinds, proposalSources } from './proposals.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A proposal for the agenda. Never deleted: its fate is in `proposalEvents`. */
export const proposals = pgTable(
	'proposals',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		/** Runs per table: P-31. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		reason: text('reason').notNull(),
		kind: text('kind', { enum: itemKinds }).notNull(),
		/** Minutes; null = open. */
		minutes: integer('minutes'),
		source: text('source', { enum: proposalSources }).notNull(),
		seatId: uuid('seat_id').references(() => seats.id),
		personId: uuid('person_id').references(() => people.id),
		/** Who proposed it first, as it stays written: name and organisation, or what a guest gave. */
		proposer: text('proposer').notNull(),
		/** How a guest without account can be answered; empty: not at all. */
		contact: text('contact').notNull().default(''),
		/** Of what a visitor sent in: the language they are written to in. */
		language: text('language').notNull().default('de'),
		/** SHA-256 of the secret in a visitor's receipt, hex; null: made by a seat. */
		receiptId: text('receipt_id'),
		state: text('state', { enum: proposalStates }).notNull(),
		/** The meeting it is wished for; null: the next one possible. */
		wishedMeetingId: uuid('wished_meeting_id').references(() => meetings.id),
		/** The meeting it was accepted for or deferred to. */
		meetingId: uuid('meeting_id').references(() => meetings.id),
		/** What it became. */
		itemId: uuid('item_id').references(() => agendaItems.id),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull()
	},
	(t) => [
		uniqueIndex('proposal_number').on(t.roundtableId, t.number),
		uniqueIndex('proposal_by_receipt').on(t.receiptId),
		index('proposals_by_item').on(t.itemId),
		index('proposals_by_meeting').on(t.meetingId),
		index('proposals_by_person').on(t.personId)
	]
);

/** What happened to a proposal, for ever. */
export const proposalEvents = pgTable(
	'proposal_events',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		/** Two things can happen at the same moment; this is their order. */
		sequence: integer('sequence').generatedAlwaysAsIdentity(),
		proposalId: uuid('proposal_id')
			.notNull()
			.references(() => proposals.id),
		kind: text('kind', { enum: proposalEventKinds }).notNull(),
		at: at('at').notNull(),
		/** Null: a visitor without account, or the server. */
		personId: uuid('person_id').references(() => people.id),
		reason: text('reason').notNull().default(''),
		meetingId: uuid('meeting_id').references(() => meetings.id),
		/** The words as they were before an edit; null where they did not change. */
		earlierTitle: text('earlier_title'),
		earlierReason: text('earlier_reason')
	},
	(t) => [index('proposal_events_by_proposal').on(t.proposalId, t.sequence)]
);

export const proposalFiles = pgTable(
	'proposal_files',
	{
		proposalId: uuid('proposal_id')
			.notNull()
			.references(() => proposals.id),
		fileId: uuid('file_id')
			.notNull()
			.references(() => files.id)
	},
	(t) => [primaryKey({ columns: [t.proposalId, t.fileId] })]
);

/** Seats that want the same as the proposing one. */
export const proposalSupports = pgTable(
	'proposal_supports',
	{
		proposalId: uuid('proposal_id')
			.notNull()
			.references(() => proposals.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.proposalId, t.seatId] })]
);

/** One fifth of the seats can ask for a meeting out of turn. */
export const extraMeetingRequests = pgTable(
	'extra_meeting_requests',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		reason: text('reason').notNull(),
		state: text('state', { enum: ['open', 'convened', 'withdrawn'] })
			.notNull()
			.default('open'),
		/** The meeting that was called. */
		meetingId: uuid('meeting_id').references(() => meetings.id),
		/** When enough seats stood behind it for the first time, and the chair was told. */
		reachedAt: at('reached_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull()
	},
	(t) => [
		index('extra_meeting_requests_by_table').on(t.roundtableId),
		uniqueIndex('one_open_request_per_table')
			.on(t.roundtableId)
			.where(sql`state = 'open'`)
	]
);

/** Seats behind a request; whoever made it is the first. */
export const extraMeetingSupports = pgTable(
	'extra_meeting_supports',
	{
		requestId: uuid('request_id')
			.notNull()
			.references(() => extraMeetingRequests.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.requestId, t.seatId] })]
);
