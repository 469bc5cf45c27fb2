import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
		seatId: uuid('seat_id').references(() => seats.id),
		personId: uuid('person_id').references(() => people.id),
		name: text('name').notNull(),
		askedAt: at('asked_at').notNull(),
		beganAt: at('began_at'),
		endedAt: at('ended_at'),
		withdrawnAt: at('withdrawn_at')
	},
	(t) => [index('speaking_turns_by_meeting').on(t.meetingId)]
);
