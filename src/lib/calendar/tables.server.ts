import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { people } from '../identity/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Addresses that a calendar program subscribes to. Whoever holds one sees what its owner may see. */
export const calendarFeeds = pgTable(
	'calendar_feeds',
	{
		/** SHA-256 of the address's token, hex. */
		id: text('id').primaryKey(),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		/** Null: all meetings of the person; else those of one table. */
		roundtableId: uuid('roundtable_id').references(() => roundtables.id),
		/** What its owner calls it, e.g. "Mein Telefon"; may be empty. */
		label: text('label').notNull().default(''),
		createdAt: at('created_at').notNull(),
		/** The day, no more. */
		lastUsedAt: at('last_used_at'),
		revokedAt: at('revoked_at')
	},
	(t) => [index('calendar_feeds_by_person').on(t.personId)]
);
