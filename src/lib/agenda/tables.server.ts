import {
	index,
	integer,
	pgTable,
	text,
	timestamp,
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
		deletedAt: at('deleted_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [index('agenda_items_by_meeting').on(t.meetingId)]
);
