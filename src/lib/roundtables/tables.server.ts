import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { tableRoles } from '../access/actor.ts';
import { people } from '../identity/tables.server.ts';
import { organisations } from '../organisations/tables.server.ts';
import { quorumKinds } from './roundtables.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const roundtables = pgTable('roundtables', {
	id: uuid('id').primaryKey().defaultRandom(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	/** What people call such a body here: "Runder Tisch", "AG", "Forum" … */
	label: text('label').notNull().default('Runder Tisch'),
	about: text('about').notNull().default(''),
	/** How often it meets, in words. */
	rhythm: text('rhythm').notNull().default(''),
	/** Full days between the invitation and the day of the meeting. */
	invitationDays: integer('invitation_days').notNull().default(7),
	/** So many days before a meeting those are reminded who have not answered; 0: nobody. */
	reminderDays: integer('reminder_days').notNull().default(2),
	/** Proposals are taken until so many full days before a meeting. */
	proposalDays: integer('proposal_days').notNull().default(10),
	/** May the public propose through a form? */
	publicProposals: boolean('public_proposals').notNull().default(false),
	/** Objections to the minutes are taken so many days after they were sent. */
	objectionDays: integer('objection_days').notNull().default(14),
	/** `share`: of the voting seats, in percent; `seats`: so many of them. */
	quorumKind: text('quorum_kind', { enum: quorumKinds }).notNull().default('none'),
	quorumValue: integer('quorum_value').notNull().default(0),
	archivedAt: at('archived_at'),
	version: integer('version').notNull().default(1),
	createdAt: at('created_at').notNull().defaultNow()
});

/** Organisation + role at a table. A seat survives the people who fill it. */
export const seats = pgTable(
	'seats',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id),
		role: text('role', { enum: tableRoles }).notNull(),
		/** What the seat stands for, e.g. "Ehrenamtskoordination"; may be empty. */
		title: text('title').notNull().default(''),
		/** Order around the table. */
		position: text('position').notNull(),
		endedAt: at('ended_at'),
		version: integer('version').notNull().default(1)
	},
	(t) => [index('seats_by_roundtable').on(t.roundtableId)]
);

/** Who fills a seat, from when until when; history stays. */
export const seatHolders = pgTable(
	'seat_holders',
	{
		id: uuid('id').primaryKey().defaultRandom(),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		as: text('as', { enum: ['holder', 'deputy'] }).notNull(),
		from: at('from').notNull(),
		/** Exclusive; null = open end. */
		until: at('until')
	},
	(t) => [
		index('seat_holders_by_seat').on(t.seatId),
		index('seat_holders_by_person').on(t.personId)
	]
);
