import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
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
import { seats } from '../roundtables/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** From when until when somebody was there; who comes back begins a new row. */
export const attendances = pgTable(
	'attendances',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Null: a guest. */
		seatId: uuid('seat_id').references(() => seats.id),
		/** Who it was, where they have an account. */
		personId: uuid('person_id').references(() => people.id),
		/** Who it was, as the minutes say it; for a seat the name of that evening. */
		name: text('name').notNull(),
		deputy: boolean('deputy').notNull().default(false),
		remote: boolean('remote').notNull().default(false),
		cameAt: at('came_at').notNull(),
		/** Exclusive; null = still there. */
		leftAt: at('left_at'),
		version: integer('version').notNull().default(1)
	},
	(t) => [
		index('attendances_by_meeting').on(t.meetingId),
		// The rest of "never two at once on a seat" is kept behind a lock, see `lockAttendance`.
		uniqueIndex('one_at_a_time_on_a_seat')
			.on(t.meetingId, t.seatId)
			.where(sql`${t.leftAt} is null`),
		check('came_before_leaving', sql`${t.leftAt} > ${t.cameAt}`)
	]
);

/** Seats that let it be known they would not come. */
export const excuses = pgTable(
	'attendance_excuses',
	{
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		notedAt: at('noted_at').notNull(),
		notedById: uuid('noted_by_id')
			.notNull()
			.references(() => people.id)
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.seatId] })]
);

/** A seat takes no part in an item, because it is concerned itself. */
export const recusals = pgTable(
	'recusals',
	{
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		declaredAt: at('declared_at').notNull(),
		declaredById: uuid('declared_by_id').references(() => people.id),
		/** The seat said so itself; else chair or minute taker. */
		declaredBySeat: boolean('declared_by_seat').notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.itemId, t.seatId] })]
);
