import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Work to be done later, or again and again; a row is deleted when its work is done. */
export const jobs = pgTable(
	'jobs',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		name: text('name').notNull(),
		/** For jobs that exist once, e.g. periodic ones. */
		key: text('key').unique(),
		/** Ids and codes; content is read when the job runs. */
		payload: jsonb('payload').notNull().default({}),
		dueAt: at('due_at').notNull(),
		attempts: integer('attempts').notNull().default(0)
	},
	(t) => [index('jobs_by_due').on(t.dueAt)]
);
