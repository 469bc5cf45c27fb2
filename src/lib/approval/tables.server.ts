import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { seats } from '../roundtables/tables.server.ts';
import { minutesVersions } from '../versions/tables.server.ts';
import { objectionStates } from './approval.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** How far the minutes of a meeting are; the state itself is `meetings.minutes_state`. */
export const records = pgTable('minutes_records', {
	meetingId: uuid('meeting_id')
		.primaryKey()
		.references(() => meetings.id),
	/** The version that is being discussed or was approved; a correction puts a newer one here. */
	versionId: uuid('version_id')
		.notNull()
		.references(() => minutesVersions.id),
	frozenAt: at('frozen_at').notNull(),
	frozenById: uuid('frozen_by_id').references(() => people.id),
	/** Objections are taken until then (exclusive). */
	objectionsUntil: at('objections_until').notNull(),
	approvedAt: at('approved_at'),
	approvedById: uuid('approved_by_id').references(() => people.id),
	/** Hash of the version that was approved. */
	approvedHash: text('approved_hash'),
	/** The version of that hash: a correction moves `version_id` on, never this one. */
	approvedVersionId: uuid('approved_version_id').references(() => minutesVersions.id),
	/** The meeting that approved them, and its item. */
	approvedInId: uuid('approved_in_id').references(() => meetings.id),
	approvalItemId: uuid('approval_item_id').references(() => agendaItems.id),
	/** Why they were approved by circulation; empty: in a meeting. */
	circulationNote: text('circulation_note').notNull().default(''),
	releasedAt: at('released_at'),
	releasedById: uuid('released_by_id').references(() => people.id),
	/** When, by whom and why the draft was last taken back to be written again. */
	thawedAt: at('thawed_at'),
	thawedById: uuid('thawed_by_id').references(() => people.id),
	thawReason: text('thaw_reason').notNull().default('')
});

/** Somebody says that a block of the draft is wrong. */
export const objections = pgTable(
	'objections',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meetings.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** The version it speaks of; null: prepared from late edits before there was one. */
		versionId: uuid('version_id').references(() => minutesVersions.id),
		/** Index of the block in that version; null: the item as a whole. */
		block: integer('block'),
		/** The words of the block, as they were. */
		quote: text('quote').notNull().default(''),
		/** What is wrong, and how it should be. */
		text: text('text').notNull(),
		seatId: uuid('seat_id').references(() => seats.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		/** `prepared`: from edits that came after the freeze; only their author sees it. */
		state: text('state', { enum: objectionStates }).notNull(),
		/** From text that was typed offline and came after the freeze. */
		late: boolean('late').notNull().default(false),
		answer: text('answer').notNull().default(''),
		decidedById: uuid('decided_by_id').references(() => people.id),
		decidedAt: at('decided_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull()
	},
	(t) => [
		index('objections_by_meeting').on(t.meetingId),
		index('objections_by_person').on(t.personId)
	]
);
