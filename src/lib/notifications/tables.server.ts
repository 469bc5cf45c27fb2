import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { people } from '../identity/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';
import { mailStates, type MailCalendar } from './mails.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Mails to be sent, written in the transaction of what they tell of. With `SMTP_URL` the body goes
 * as soon as the mail is sent; without it the operator sees here what would have been sent.
 */
export const mails = pgTable(
	'mails',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		/** What it is about, e.g. `meeting.invitation`. */
		kind: text('kind').notNull(),
		/** Null: an address without account. */
		personId: uuid('person_id').references(() => people.id),
		toName: text('to_name').notNull(),
		toAddress: text('to_address').notNull(),
		/** The table it speaks of; null: none. What is redacted there goes from it too. */
		roundtableId: uuid('roundtable_id').references(() => roundtables.id),
		language: text('language').notNull(),
		subject: text('subject').notNull(),
		/** Plain text; null once it was sent. */
		body: text('body'),
		/** `{ method: 'REQUEST' | 'CANCEL', text }`; null: none. */
		calendar: jsonb('calendar').$type<MailCalendar>(),
		state: text('state', { enum: mailStates }).notNull().default('waiting'),
		attempts: integer('attempts').notNull().default(0),
		/** Code of the last failure, e.g. `EAUTH`, `550`. */
		failure: text('failure'),
		createdAt: at('created_at').notNull(),
		sentAt: at('sent_at')
	},
	(t) => [
		index('mails_by_time').on(t.createdAt, t.id),
		index('mails_by_person').on(t.personId),
		index('mails_by_table').on(t.roundtableId)
	]
);
