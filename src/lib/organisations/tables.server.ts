import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { people } from '../identity/tables.server.ts';

/** The group decides colour and pattern of a seat in the Tischrund. */
export const organisations = pgTable('organisations', {
	id: uuid('id').primaryKey().defaultRandom(),
	name: text('name').notNull().unique(),
	group: text('group', {
		enum: ['administration', 'civilSociety', 'migrantOrganisation', 'welfare', 'politics', 'other']
	}).notNull(),
	about: text('about').notNull().default(''),
	stewardId: uuid('steward_id').references(() => people.id),
	version: integer('version').notNull().default(1),
	createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
});
