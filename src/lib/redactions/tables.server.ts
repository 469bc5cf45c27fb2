import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Who made words of the minutes unreadable, and why. What they said is nowhere any more. */
export const redactions = pgTable(
	'minutes_redactions',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** Shown in the text: "[geschwärzt: Grund]". */
		reason: text('reason').notNull(),
		redactedById: uuid('redacted_by_id')
			.notNull()
			.references(() => people.id),
		/** In how many places of the text, of versions, and of rows beside them. */
		inText: integer('in_text').notNull(),
		inVersions: integer('in_versions').notNull(),
		inRows: integer('in_rows').notNull(),
		at: at('at').notNull()
	},
	(t) => [index('redactions_by_meeting').on(t.meetingId)]
);
