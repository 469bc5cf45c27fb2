import { customType, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
	dataType: () => 'bytea',
	toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength)
});

/** Files that people attach. In the database: one backup, one transaction, several processes. */
export const files = pgTable('files', {
	id: uuid('id').primaryKey().defaultRandom(),
	name: text('name').notNull(),
	/** By content, not by name. */
	mediaType: text('media_type').notNull(),
	size: integer('size').notNull(),
	/** SHA-256, hex. */
	hash: text('hash').notNull(),
	content: bytes('content').notNull(),
	createdAt: timestamp('created_at', { withTimezone: true }).notNull()
});
