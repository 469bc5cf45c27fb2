import {
	boolean,
	index,
	integer,
	pgTable,
	text,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { seats } from '../roundtables/tables.server.ts';
import { answers } from './invitations.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Who was invited to a meeting, and what they answered. */
export const invitees = pgTable(
	'invitees',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		/** Null: a guest. */
		seatId: uuid('seat_id').references(() => seats.id),
		/** Comes for the holder of the seat, who said so. */
		deputy: boolean('deputy').notNull().default(false),
		invitedAt: at('invited_at').notNull(),
		remindedAt: at('reminded_at'),
		/** SEQUENCE of the calendar file this person has; null: not invited any more. */
		sequence: integer('sequence'),
		answer: text('answer', { enum: answers }),
		answeredAt: at('answered_at'),
		/** Language tag, or empty: no interpreter needed. */
		interpreter: text('interpreter').notNull().default(''),
		/** Barrier needs, in the person's words. */
		needs: text('needs').notNull().default('')
	},
	(t) => [unique('invited_once').on(t.meetingId, t.personId)]
);

/** Links by which somebody answers without login, each for one answer. */
export const answerLinks = pgTable(
	'answer_links',
	{
		/** SHA-256 of the link's token, hex. */
		id: text('id').primaryKey(),
		inviteeId: uuid('invitee_id')
			.notNull()
			.references(() => invitees.id),
		createdAt: at('created_at').notNull(),
		expiresAt: at('expires_at').notNull(),
		usedAt: at('used_at'),
		revokedAt: at('revoked_at')
	},
	(t) => [index('answer_links_by_invitee').on(t.inviteeId)]
);
