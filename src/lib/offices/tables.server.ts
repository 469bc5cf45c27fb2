import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	integer,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
	index
} from 'drizzle-orm/pg-core';
import { at, bytea, day, isCode, isOneOf } from '../db/columns.server.ts';
import { people } from '../identity/tables.server.ts';
import { carriers, staffStates } from './offices.ts';

/**
 * An ombuds office. What stands here in words (name, contact, privacy notice) is what it tells
 * everybody.
 */
export const offices = pgTable(
	'offices',
	{
		id: uuid('id').primaryKey(),
		name: text('name').notNull(),
		/** How to reach it without this form: telephone, opening hours. */
		contact: text('contact').notNull().default(''),
		/** Another body to turn to where too few can take a case. */
		deputyBody: text('deputy_body').notNull().default(''),
		carrier: text('carrier').$type<(typeof carriers)[number]>().notNull(),
		/** Null: the ceremony is not finished, and nobody can complain here yet. */
		openedOn: day('opened_on'),
		version: integer('version').notNull().default(1)
	},
	(t) => [isOneOf('carrier_is_known', t.carrier, carriers)]
);

/** Who may work in the office, as the server judges it. To whom keys may go, only the roster says. */
export const officeStaff = pgTable(
	'office_staff',
	{
		/** As on the roster. */
		id: uuid('id').primaryKey(),
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		state: text('state').$type<(typeof staffStates)[number]>().notNull(),
		officeLead: boolean('office_lead').notNull().default(false),
		ombudsperson: boolean('ombudsperson').notNull().default(false),
		caseworker: boolean('caseworker').notNull().default(false),
		duty: boolean('duty').notNull().default(false)
	},
	(t) => [
		isOneOf('staff_state_is_known', t.state, staffStates),
		// Who lost their keys comes back with new ones, as somebody else on the roster.
		uniqueIndex('a_person_is_in_an_office_once')
			.on(t.officeId, t.personId)
			.where(sql`${t.state} <> 'left'`)
	]
);

/** A person's keys, locked: opened in their browser only. */
export const staffProfiles = pgTable('staff_profiles', {
	staffId: uuid('staff_id')
		.primaryKey()
		.references(() => officeStaff.id, { onDelete: 'cascade' }),
	salt: bytea('salt').notNull(),
	byWords: bytea('by_words').notNull(),
	byPaper: bytea('by_paper').notNull(),
	box: bytea('box').notNull(),
	/** What they want to be admitted with; the roster decides. */
	sealTo: bytea('seal_to').notNull(),
	signsWith: bytea('signs_with').notNull(),
	/** They are ready to lead: the pen they drew, sealed to recovery, and their signature under it. */
	pen: bytea('pen'),
	penSealed: bytea('pen_sealed'),
	penSignature: bytea('pen_signature'),
	version: integer('version').notNull().default(1)
});

/** Every version of the signed list, as it was signed. */
export const rosters = pgTable(
	'rosters',
	{
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		version: integer('version').notNull(),
		/** Canonical JSON: names and public keys of staff. */
		signedText: text('signed_text').notNull(),
		signature: bytea('signature').notNull(),
		signer: bytea('signer').notNull(),
		signedAt: at('signed_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.officeId, t.version] })]
);

/** Recovery pairs. Each private half lies here three times, each under two of three printed shares. */
export const recoveries = pgTable('recoveries', {
	id: uuid('id').primaryKey(),
	officeId: uuid('office_id')
		.notNull()
		.references(() => offices.id),
	publicKey: bytea('public_key').notNull(),
	rosterKey: bytea('roster_key').notNull(),
	box12: bytea('box_12').notNull(),
	box13: bytea('box_13').notNull(),
	box23: bytea('box_23').notNull(),
	/** Since the lead was handed over: the pen that counts now, sealed to `publicKey`. */
	pen: bytea('pen'),
	drawnOn: day('drawn_on').notNull(),
	/** The three sheets were typed from paper, and each two of them opened it. */
	rehearsedOn: day('rehearsed_on'),
	/** It was used, or replaced: nothing is wrapped to it any more. */
	retiredOn: day('retired_on')
});

/** What ties somebody of the office to organisations and places, whatever the case is about. */
export const standingConflicts = pgTable('standing_conflicts', {
	id: uuid('id').primaryKey(),
	staffId: uuid('staff_id')
		.notNull()
		.references(() => officeStaff.id, { onDelete: 'cascade' }),
	/** A name as people write it: "Stegwerk". It is compared with what a complaint says at intake. */
	name: text('name').notNull()
});

/** The audit of an office: a chain of commitments. Whose time is over lose salt and payload. */
export const ledgerEntries = pgTable(
	'ledger_entries',
	{
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		sequence: integer('sequence').notNull(),
		at: at('at').notNull(),
		/** Null: about the office itself. No reference: what happened stays when a case is gone. */
		caseId: uuid('case_id'),
		staffId: uuid('staff_id'),
		salt: bytea('salt'),
		/** Canonical JSON of codes and ids, as it was hashed. */
		payload: text('payload'),
		commitment: bytea('commitment').notNull(),
		link: bytea('link').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.officeId, t.sequence] }),
		index('ledger_entries_by_case').on(t.caseId, t.at),
		check('erased_is_both_or_none', sql`(${t.salt} is null) = (${t.payload} is null)`),
		check('payload_is_short', sql`length(${t.payload}) < 2000`)
	]
);

/** Where each chain ends; the row is held while an entry is added. */
export const ledgerHeads = pgTable('ledger_heads', {
	officeId: uuid('office_id')
		.primaryKey()
		.references(() => offices.id),
	sequence: integer('sequence').notNull(),
	link: bytea('link').notNull()
});

/** Proof that something was erased: its days, and nothing of the case but its number. */
export const erasures = pgTable(
	'erasures',
	{
		id: uuid('id').primaryKey(),
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		/** Only so that it stays hidden from whom the case must not exist for. Null: a draft. */
		caseId: uuid('case_id'),
		number: text('number'),
		keysGoneOn: day('keys_gone_on').notNull(),
		/** The files of the database hold the keys no more; null while nobody has seen to that. */
		scrubbedOn: day('scrubbed_on')
	},
	(t) => [
		index('erasures_by_day').on(t.officeId, t.keysGoneOn),
		check('erased_number_is_one', sql`${t.number} ~ '^[0-9]{9}$'`)
	]
);

/** Advice without a file: that somebody asked, about what sort of thing. Nothing else is kept. */
export const consultations = pgTable(
	'consultations',
	{
		id: uuid('id').primaryKey(),
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		quarter: text('quarter').notNull(),
		reporter: text('reporter').notNull(),
		category: text('category').notNull()
	},
	(t) => [
		check('quarter_is_one', sql`${t.quarter} ~ '^[0-9]{4}-[1-4]$'`),
		isCode('reporter_is_a_code', t.reporter),
		isCode('category_is_a_code', t.category)
	]
);

/**
 * What reports count. A row is written by the browser of a member, under a random id that lies
 * sealed in the case: no row leads to a case.
 */
export const statisticsRows = pgTable(
	'statistics_rows',
	{
		id: uuid('id').primaryKey(),
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		stage: text('stage').notNull(),
		quarter: text('quarter').notNull(),
		kind: text('kind').notNull(),
		reporter: text('reporter').notNull(),
		subject: text('subject').notNull(),
		category: text('category').notNull(),
		outcome: text('outcome'),
		/** Days from receipt to screening, or to closing. */
		days: integer('days').notNull()
	},
	(t) => [
		check('statistics_quarter_is_one', sql`${t.quarter} ~ '^[0-9]{4}-[1-4]$'`),
		isCode('stage_is_a_code', t.stage),
		isCode('kind_is_a_code', t.kind),
		isCode('statistics_reporter_is_a_code', t.reporter),
		isCode('subject_is_a_code', t.subject),
		isCode('statistics_category_is_a_code', t.category),
		isCode('outcome_is_a_code', t.outcome)
	]
);
