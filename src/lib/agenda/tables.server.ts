import { sql } from 'drizzle-orm';
import {
	index,
	integer,
	pgTable,
	text,
	timestamp,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { meetings } from '../meetings/tables.server.ts';
import { seats } from '../roundtables/tables.server.ts';
import { itemKinds } from './agenda.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Items are deleted softly: the root of their minutes stays known, and an undo brings them back. */
export const agendaItems = pgTable(
	'agenda_items',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references((): AnyPgColumn => meetings.id),
		kind: text('kind', { enum: itemKinds }).notNull(),
		title: text('title').notNull(),
		presenterSeatId: uuid('presenter_seat_id').references(() => seats.id),
		/** Minutes; null = open. */
		plannedMinutes: integer('planned_minutes'),
		visibility: text('visibility', { enum: ['open', 'closed'] })
			.notNull()
			.default('open'),
		/** Fractional key: the order is this column, compared bytewise. */
		position: text('position').notNull(),
		/**
		 * What put it here by itself, e.g. `standing:<id>`, `approval:<meeting>`, `commitments`,
		 * `proposal:<id>`; null: a person. Once per meeting, also after it was taken away.
		 */
		origin: text('origin'),
		/** When the table was done with it. */
		doneAt: at('done_at'),
		deletedAt: at('deleted_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		index('agenda_items_by_meeting').on(t.meetingId),
		uniqueIndex('item_once_by_origin').on(t.meetingId, t.origin)
	]
);

/** When the table dealt with an item: from start to pause, or to the end. */
export const itemTimes = pgTable(
	'agenda_item_times',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		startedAt: at('started_at').notNull(),
		/** Exclusive; null = the clock runs. */
		endedAt: at('ended_at')
	},
	(t) => [
		index('item_times_by_item').on(t.itemId),
		uniqueIndex('one_clock_per_item')
			.on(t.itemId)
			.where(sql`${t.endedAt} is null`)
	]
);
