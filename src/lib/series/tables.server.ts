import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import { itemKinds } from '../agenda/agenda.ts';
import { roundtables, seats } from '../roundtables/tables.server.ts';
import { holidayRules, standingPlaces, type SeriesRule } from './series.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A rule by which meetings of a table come about. The meetings are rows of their own and may move. */
export const series = pgTable(
	'series',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		rule: jsonb('rule').$type<SeriesRule>().notNull(),
		/** `HH:MM`, local to the municipality. */
		time: text('time').notNull(),
		/** Minutes. */
		plannedMinutes: integer('planned_minutes').notNull(),
		place: text('place').notNull().default(''),
		/** What happens on a public holiday. */
		onHoliday: text('on_holiday', { enum: holidayRules }).notNull().default('skip'),
		/** `YYYY-MM-DD`: from when, and until when (inclusive; null = open end). */
		fromDay: date('from_day', { mode: 'string' }).notNull(),
		untilDay: date('until_day', { mode: 'string' }),
		endedAt: at('ended_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull()
	},
	(t) => [index('series_by_table').on(t.roundtableId)]
);

/** What is on every agenda of a table. */
export const standingItems = pgTable(
	'standing_items',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		kind: text('kind', { enum: itemKinds }).notNull(),
		title: text('title').notNull(),
		/** Minutes; null = open. */
		plannedMinutes: integer('planned_minutes'),
		presenterSeatId: uuid('presenter_seat_id').references(() => seats.id),
		/** Before the approval of the last minutes, right behind it, or at the end. */
		place: text('place', { enum: standingPlaces }).notNull(),
		/** Fractional key: order within its place. */
		position: text('position').notNull(),
		closed: boolean('closed').notNull().default(false),
		version: integer('version').notNull().default(1),
		endedAt: at('ended_at')
	},
	(t) => [index('standing_items_by_table').on(t.roundtableId)]
);
