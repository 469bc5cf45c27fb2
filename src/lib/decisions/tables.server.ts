import {
	boolean,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { roundtables, seats } from '../roundtables/tables.server.ts';
import { decisionModes, dissentKinds, voteChoices } from './decisions.ts';
import { decisionStates } from './lifecycle.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** The facts of a decision; its wording is the block of the same id in the minutes. */
export const decisions = pgTable(
	'decisions',
	{
		/** The id of the block in the document. */
		id: uuid('id').primaryKey(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** With `number`: B-2026-14. Given when it is recorded, never reused. */
		year: integer('year').notNull(),
		number: integer('number').notNull(),
		state: text('state', { enum: decisionStates }).notNull().default('draft'),
		/** The words that are decided, fixed before the vote; null: still only in the text. */
		wording: text('wording'),
		/** SHA-256 of `wording`, hex. */
		wordingHash: text('wording_hash'),
		frozenAt: at('frozen_at'),
		frozenById: uuid('frozen_by_id').references(() => people.id),
		/** When it was said that the wording was read out. */
		readBackAt: at('read_back_at'),
		mode: text('mode', { enum: decisionModes }),
		openedAt: at('opened_at'),
		closedAt: at('closed_at'),
		closedById: uuid('closed_by_id').references(() => people.id),
		/** Counted hands. */
		yes: integer('yes'),
		no: integer('no'),
		abstained: integer('abstained'),
		/** At the closing: voting seats of the table, of them present and not recused, and how many were needed. */
		seatsEntitled: integer('seats_entitled'),
		seatsPresent: integer('seats_present'),
		seatsNeeded: integer('seats_needed'),
		quorate: boolean('quorate'),
		version: integer('version').notNull().default(1),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		uniqueIndex('decision_number').on(t.roundtableId, t.year, t.number),
		index('decisions_by_item').on(t.itemId)
	]
);

/** What is chosen between in a systemic consensing. */
export const decisionOptions = pgTable(
	'decision_options',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decisions.id),
		label: text('label').notNull(),
		/** Everything stays as it is. */
		passive: boolean('passive').notNull().default(false),
		index: integer('index').notNull(),
		/** It had the least resistance when the vote was closed. */
		chosen: boolean('chosen').notNull().default(false)
	},
	(t) => [uniqueIndex('option_place').on(t.decisionId, t.index)]
);

/** One seat, one vote; the last word before the closing counts. */
export const votes = pgTable(
	'decision_votes',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decisions.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		/** Of a systemic consensing; null in the other modes. */
		optionId: uuid('option_id').references(() => decisionOptions.id),
		choice: text('choice', { enum: voteChoices }),
		/** 0–10, of a systemic consensing. */
		resistance: integer('resistance'),
		/** The reservation or objection in words. */
		text: text('text').notNull().default(''),
		/** On whose mandate the seat speaks; empty: its own. */
		mandate: text('mandate').notNull().default(''),
		castById: uuid('cast_by_id')
			.notNull()
			.references(() => people.id),
		castAt: at('cast_at').notNull(),
		/** False: the seat was recused by the time of the closing. */
		counted: boolean('counted').notNull().default(true)
	},
	(t) => [unique('one_vote_per_seat').on(t.decisionId, t.seatId, t.optionId).nullsNotDistinct()]
);

/** The voting seats of the table as they were when it was decided. */
export const decisionSeats = pgTable(
	'decision_seats',
	{
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decisions.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		present: boolean('present').notNull(),
		recused: boolean('recused').notNull()
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.seatId] })]
);

/** Who did not agree, and what they want written beside the decision. */
export const dissents = pgTable(
	'decision_dissents',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decisions.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		kind: text('kind', { enum: dissentKinds }).notNull(),
		text: text('text').notNull().default(''),
		mandate: text('mandate').notNull().default(''),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		version: integer('version').notNull().default(1),
		at: at('at').notNull()
	},
	(t) => [unique('one_dissent_per_seat_and_kind').on(t.decisionId, t.seatId, t.kind)]
);
