import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	pgTable,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const people = pgTable(
	'people',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		name: text('name').notNull(),
		/** Lower case; null: a guest by link, who has no account and cannot have a password. */
		email: text('email').unique(),
		/** PHC string; null until the invitation is accepted. */
		passwordHash: text('password_hash'),
		operator: boolean('operator').notNull().default(false),
		/** Interface language; null = as the browser asks. */
		language: text('language'),
		/** May others see that this person is writing? (Names at cursors, "X schreibt in TOP 5".) */
		showsWriting: boolean('shows_writing').notNull().default(true),
		/** Is told by a screen reader what others change on the page of a meeting. */
		hearsChanges: boolean('hears_changes').notNull().default(true),
		deactivatedAt: at('deactivated_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		check('email_is_lower_case', sql`${t.email} = lower(${t.email})`),
		check(
			'guests_by_link_hold_nothing',
			sql`${t.email} is not null or (${t.passwordHash} is null and not ${t.operator})`
		)
	]
);

export const sessions = pgTable(
	'sessions',
	{
		/** SHA-256 of the cookie's token, hex: a leaked table opens no session. */
		id: text('id').primaryKey(),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		/** Coarse ("Firefox, Windows"), for the person's own list of sessions. */
		device: text('device').notNull().default(''),
		/** The person said: this device is mine. Only then may the browser keep text offline. */
		ownDevice: boolean('own_device').notNull().default(false),
		createdAt: at('created_at').notNull(),
		lastSeenAt: at('last_seen_at').notNull(),
		expiresAt: at('expires_at').notNull()
	},
	(t) => [index('sessions_by_person').on(t.personId)]
);

export const invitations = pgTable('invitations', {
	/** SHA-256 of the link's token, hex. */
	id: text('id').primaryKey(),
	personId: uuid('person_id')
		.notNull()
		.references(() => people.id, { onDelete: 'cascade' }),
	invitedById: uuid('invited_by_id').references(() => people.id),
	createdAt: at('created_at').notNull(),
	expiresAt: at('expires_at').notNull(),
	usedAt: at('used_at')
});

/**
 * How soon the next attempt is allowed: the theoretical arrival time of a token bucket, one row per
 * bucket. In a table, because several processes share one limit.
 */
export const throttles = pgTable(
	'throttles',
	{
		/** SHA-256 of what is limited; neither address nor network can be read here. */
		id: text('id').primaryKey(),
		busyUntil: at('busy_until').notNull()
	},
	(t) => [index('throttles_by_time').on(t.busyUntil)]
);

/** Devices and networks from which somebody has logged in: a stranger's attempts never block these. */
export const familiarPlaces = pgTable(
	'familiar_places',
	{
		/** SHA-256 of person and network, or of person and the token in the device's cookie. */
		id: text('id').primaryKey(),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		lastSeenAt: at('last_seen_at').notNull()
	},
	(t) => [index('familiar_places_by_person').on(t.personId)]
);

/** Codes printed on the console of an instance that has no account yet. */
export const setupCodes = pgTable('setup_codes', {
	/** SHA-256, hex. */
	id: text('id').primaryKey(),
	createdAt: at('created_at').notNull()
});
