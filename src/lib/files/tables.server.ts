import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../db/columns.server.ts';

/** Files that people attach. In the database: one backup, one transaction, several processes. */
export const files = pgTable('files', {
	id: uuid('id').primaryKey().defaultRandom(),
	name: text('name').notNull(),
	/** By content, not by name. */
	mediaType: text('media_type').notNull(),
	size: integer('size').notNull(),
	/** SHA-256, hex. */
	hash: text('hash').notNull(),
	content: bytea('content').notNull(),
	createdAt: timestamp('created_at', { withTimezone: true }).notNull()
});
