import {
	date,
	index,
	integer,
	pgTable,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { people } from '../identity/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';
import { agendaItems } from '../agenda/tables.server.ts';
import { series } from '../series/tables.server.ts';
import { minutesStates } from './meetings.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const meetings = pgTable(
	'meetings',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		/** Runs per table: "25. Sitzung". */
		number: integer('number').notNull(),
		title: text('title').notNull().default(''),
		startsAt: at('starts_at').notNull(),
		/** Minutes. */
		plannedMinutes: integer('planned_minutes').notNull().default(120),
		place: text('place').notNull().default(''),
		state: text('state', { enum: ['planned', 'held', 'cancelled'] })
			.notNull()
			.default('planned'),
		cancelReason: text('cancel_reason'),
		/** How far its minutes are; the rest of it is in `lib/approval`. */
		minutesState: text('minutes_state', { enum: minutesStates }).notNull().default('writing'),
		/** Who holds the pen now; null: whoever has the seat for it. */
		minutesTakenById: uuid('minutes_taken_by_id').references(() => people.id),
		/** The series it came from, and the day its rule gave (`YYYY-MM-DD`); both stay when it moves. */
		seriesId: uuid('series_id').references((): AnyPgColumn => series.id),
		seriesDay: date('series_day', { mode: 'string' }),
		/** When it was invited to; null: not yet. */
		invitedAt: at('invited_at'),
		/** Why the notice was shorter than the rule of the table; printed with the invitation. */
		shortNoticeReason: text('short_notice_reason').notNull().default(''),
		/** SEQUENCE of its calendar entry: goes up with every change that invited people must know. */
		sequence: integer('sequence').notNull().default(0),
		currentItemId: uuid('current_item_id').references((): AnyPgColumn => agendaItems.id),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		uniqueIndex('meeting_number_per_table').on(t.roundtableId, t.number),
		index('meetings_by_start').on(t.roundtableId, t.startsAt),
		uniqueIndex('meeting_once_per_day_of_series').on(t.seriesId, t.seriesDay)
	]
);

/** Guests of one meeting, or of one of its items only. */
export const guests = pgTable(
	'guests',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Null: the whole meeting (its open items). */
		itemId: uuid('item_id').references((): AnyPgColumn => agendaItems.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		invitedAt: at('invited_at').notNull().defaultNow()
	},
	(t) => [
		index('guests_by_person').on(t.personId),
		unique('guest_once').on(t.meetingId, t.itemId, t.personId).nullsNotDistinct()
	]
);

/**
 * Links by which somebody without an account takes part in one meeting, or in one of its items. A
 * link that was revoked or has run out is gone.
 */
export const guestLinks = pgTable(
	'guest_links',
	{
		/** SHA-256 of the link's token, hex. */
		id: text('id').primaryKey(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Null: the whole meeting (its open items). */
		itemId: uuid('item_id').references((): AnyPgColumn => agendaItems.id),
		/** Who they are here, on every device they open it on; made with the link and for it alone. */
		personId: uuid('person_id')
			.notNull()
			.unique()
			.references(() => people.id),
		invitedById: uuid('invited_by_id')
			.notNull()
			.references(() => people.id),
		createdAt: at('created_at').notNull(),
		expiresAt: at('expires_at').notNull()
	},
	(t) => [
		index('guest_links_by_meeting').on(t.meetingId),
		index('guest_links_by_end').on(t.expiresAt)
	]
);

/** The pen goes from one to another, when the other accepts. */
export const handovers = pgTable(
	'minutes_handovers',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		fromId: uuid('from_id')
			.notNull()
			.references(() => people.id),
		toId: uuid('to_id')
			.notNull()
			.references(() => people.id),
		offeredAt: at('offered_at').notNull(),
		acceptedAt: at('accepted_at'),
		/** Taken back, refused, or overtaken by another offer. */
		endedAt: at('ended_at')
	},
	(t) => [index('handovers_by_meeting').on(t.meetingId)]
);
