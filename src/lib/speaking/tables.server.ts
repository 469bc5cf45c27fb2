import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { seats } from '../roundtables/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A wish to speak, a speech, and how long it took. */
export const turns = pgTable(
	'speaking_turns',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** The item it was about; null: before the first. */
		itemId: uuid('item_id').references(() => agendaItems.id),
		/** Null: a guest. */
		seatId: uuid('seat_id').references(() => seats.id),
		/** Null: somebody whom the chair put on the list by the name of the seat. */
		personId: uuid('person_id').references(() => people.id),
		name: text('name').notNull(),
		askedAt: at('asked_at').notNull(),
		beganAt: at('began_at'),
		/** While the clock of a speech stands still. */
		pausedAt: at('paused_at'),
		/** How long it stood still before, in seconds. */
		pausedSeconds: integer('paused_seconds').notNull().default(0),
		endedAt: at('ended_at'),
		/** Taken back, or taken off the list. */
		withdrawnAt: at('withdrawn_at'),
		/** Who leads the list and took this off it; may be put back. Null: taken back by oneself. */
		takenOffById: uuid('taken_off_by_id').references(() => people.id)
	},
	(t) => [
		index('speaking_turns_by_meeting').on(t.meetingId),
		uniqueIndex('one_speaks_at_a_time')
			.on(t.meetingId)
			.where(sql`${t.beganAt} is not null and ${t.endedAt} is null`)
	]
);
