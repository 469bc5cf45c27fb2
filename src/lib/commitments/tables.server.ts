import {
	date,
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
import { roundtables, seats } from '../roundtables/tables.server.ts';
import { commitmentEventKinds, commitmentKinds, commitmentStates } from './commitments.ts';

/** The facts of a commitment; its wording is the block of the same id in the minutes. */
export const commitments = pgTable(
	'commitments',
	{
		/** The id of the block in the document. */
		id: uuid('id').primaryKey(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** With `number`: Z-2026-7. */
		year: integer('year').notNull(),
		number: integer('number').notNull(),
		/** `answer`: an authority owes the table an answer. */
		kind: text('kind', { enum: commitmentKinds }).notNull().default('task'),
		/** `YYYY-MM-DD`. */
		dueOn: date('due_on', { mode: 'string' }),
		/** "erledigt wenn …" */
		doneWhen: text('done_when').notNull().default(''),
		state: text('state', { enum: commitmentStates }).notNull().default('open'),
		/** What shows that it is done. */
		evidence: text('evidence').notNull().default(''),
		/** Why it was given up. */
		droppedReason: text('dropped_reason').notNull().default(''),
		/** When it was done or dropped. */
		settledAt: timestamp('settled_at', { withTimezone: true }),
		version: integer('version').notNull().default(1),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		uniqueIndex('commitment_number').on(t.roundtableId, t.year, t.number),
		index('commitments_by_item').on(t.itemId)
	]
);

/** The seats that answer for a commitment. */
export const commitmentOwners = pgTable(
	'commitment_owners',
	{
		commitmentId: uuid('commitment_id')
			.notNull()
			.references(() => commitments.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id)
	},
	(t) => [
		primaryKey({ columns: [t.commitmentId, t.seatId] }),
		index('commitment_owners_by_seat').on(t.seatId)
	]
);

/** What became of a commitment, and who said so; what it said before a change is in `was`. */
export const commitmentEvents = pgTable(
	'commitment_events',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		commitmentId: uuid('commitment_id')
			.notNull()
			.references(() => commitments.id),
		kind: text('kind', { enum: commitmentEventKinds }).notNull(),
		/** The evidence, the reason. */
		note: text('note').notNull().default(''),
		/** Facts before a change; null for the other kinds. */
		was: jsonb('was'),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		at: timestamp('at', { withTimezone: true }).notNull()
	},
	(t) => [index('commitment_events_by_commitment').on(t.commitmentId, t.at)]
);
