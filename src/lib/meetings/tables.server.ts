import {
	index,
	integer,
	pgTable,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { people } from '../identity/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';
import { agendaItems } from '../agenda/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const meetings = pgTable(
	'meetings',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		/** Runs per table: "25. Sitzung". */
		number: integer('number').notNull(),
		title: text('title').notNull().default(''),
		startsAt: at('starts_at').notNull(),
		/** Minutes. */
		plannedMinutes: integer('planned_minutes').notNull().default(120),
		place: text('place').notNull().default(''),
		state: text('state', { enum: ['planned', 'held', 'cancelled'] })
			.notNull()
			.default('planned'),
		cancelReason: text('cancel_reason'),
		currentItemId: uuid('current_item_id').references((): AnyPgColumn => agendaItems.id),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		uniqueIndex('meeting_number_per_table').on(t.roundtableId, t.number),
		index('meetings_by_start').on(t.roundtableId, t.startsAt)
	]
);

/** Guests of one meeting, or of one of its items only. */
export const guests = pgTable(
	'guests',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Null: the whole meeting (its open items). */
		itemId: uuid('item_id').references((): AnyPgColumn => agendaItems.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		invitedAt: at('invited_at').notNull().defaultNow()
	},
	(t) => [
		index('guests_by_person').on(t.personId),
		unique('guest_once').on(t.meetingId, t.itemId, t.personId).nullsNotDistinct()
	]
);
