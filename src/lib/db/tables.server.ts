import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Ids, codes and numbers. */
export type JobPayload = Record<string, string | number>;

/** Work to be done later, or again and again; a row is deleted when its work is done. */
export const jobs = pgTable(
	'jobs',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		name: text('name').notNull(),
		/** For jobs that exist once, e.g. periodic ones. */
		key: text('key').unique(),
		/** Ids and codes; content is read when the job runs. */
		payload: jsonb('payload').$type<JobPayload>().notNull().default({}),
		dueAt: at('due_at').notNull(),
		attempts: integer('attempts').notNull().default(0)
	},
	(t) => [index('jobs_by_due').on(t.dueAt)]
);

/**
 * One row: what a process must know of the whole instance although it may not have been told, e.g.
 * the jobs of the address that stands in mails.
 */
export const instance = pgTable(
	'instance',
	{
		id: boolean('id').primaryKey().default(true),
		/** Under which people reach it, without a slash at the end. */
		origin: text('origin').notNull(),
		/** Who stands in its mails as sender; also the organiser of calendar entries. */
		mailName: text('mail_name').notNull(),
		mailAddress: text('mail_address').notNull(),
		/** Whether there is a mail server; without one mails stay in the outbox. */
		sendsMail: boolean('sends_mail').notNull(),
		/** Whose public holidays hold, as `time/holidays.ts` names it. */
		land: text('land').notNull().default('BUND')
	},
	(t) => [check('there_is_one_instance', sql`${t.id}`)]
);
