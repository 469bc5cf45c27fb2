import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** What somebody answers for. Codes and ids only, no content. The app role may insert and read, not change. */
export const auditEntries = pgTable(
	'audit_entries',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		at: timestamp('at', { withTimezone: true }).notNull(),
		actorId: uuid('actor_id'),
		action: text('action').notNull(),
		subjectId: text('subject_id').notNull(),
		codes: jsonb('codes').notNull().default({})
	},
	(t) => [index('audit_entries_by_subject').on(t.subjectId, t.at)]
);
