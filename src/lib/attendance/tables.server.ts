import { boolean, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
		leftAt: at('left_at')
	},
	(t) => [index('attendances_by_meeting').on(t.meetingId)]
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
		declaredById: uuid('declared_by_id').references(() => people.id)
	},
	(t) => [primaryKey({ columns: [t.itemId, t.seatId] })]
);
