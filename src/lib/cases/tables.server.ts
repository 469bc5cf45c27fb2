import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { day, isCode, isOneOf } from '../db/columns.server.ts';
import { offices, officeStaff } from '../offices/tables.server.ts';
import { entryKinds, exclusionGrounds, sides, type EntryKind, type Side } from './cases.ts';
import type { ClockName } from './clocks.ts';
import { firstCheckQuestions, type FirstCheckQuestion } from './guards.ts';
import { caseStates, milestones, workStates } from './states.ts';
import type { CaseState, Milestone, WorkState } from './states.ts';

/** What the server knows of a case. Days, not moments; all that somebody wrote lies sealed. */
export const cases = pgTable(
	'cases',
	{
		id: uuid('id').primaryKey(),
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		/** Random; null while it is a draft. */
		number: text('number').unique(),
		state: text('state').$type<CaseState>().notNull(),
		previous: text('previous').$type<WorkState>(),
		reached: text('reached').$type<Milestone>().notNull(),
		urgent: boolean('urgent').notNull().default(false),
		fourEyes: boolean('four_eyes').notNull().default(false),
		hold: boolean('hold').notNull().default(false),
		restricted: boolean('restricted').notNull().default(false),
		reopened: integer('reopened').notNull().default(0),
		outcome: text('outcome'),
		leadId: uuid('lead_id').references(() => officeStaff.id),
		deputyId: uuid('deputy_id').references(() => officeStaff.id),
		/** Somebody of the office took it down; then it must be read back. */
		takenDownById: uuid('taken_down_by_id').references(() => officeStaff.id),
		readBackOn: day('read_back_on'),
		/** The complainant came back and said that it is right. */
		recordConfirmedOn: day('record_confirmed_on'),
		/** A helper's: null while nobody has looked at the mandate. */
		mandateAcceptedOn: day('mandate_accepted_on'),
		erasureReleasedOn: day('erasure_released_on'),
		/** How often its members were told by mail that it is about to be erased. */
		erasureNotices: integer('erasure_notices').notNull().default(0),
		/** The most pressing of its clocks, as `setClocks` leaves it: lists sort by it. */
		dueClock: text('due_clock').$type<ClockName>(),
		dueOn: day('due_on'),
		/** The complainant wrote, and nobody has answered. */
		waitsForAnswer: boolean('waits_for_answer').notNull().default(false),
		receivedOn: day('received_on'),
		closedOn: day('closed_on'),
		/** A member's browser wrote its row for the statistics; the row itself leads to no case. */
		screeningCounted: boolean('screening_counted').notNull().default(false),
		/** How many of its closings were counted: a later one takes the place of the former row. */
		closingsCounted: integer('closings_counted').notNull().default(0),
		version: integer('version').notNull().default(1)
	},
	(t) => [
		index('cases_by_office').on(t.officeId, t.receivedOn),
		check('case_number_is_one', sql`${t.number} ~ '^[0-9]{9}$'`),
		isOneOf('case_state_is_known', t.state, caseStates),
		isOneOf('case_previous_is_known', t.previous, workStates),
		isOneOf('case_reached_is_known', t.reached, milestones),
		isCode('case_due_clock_is_a_code', t.dueClock),
		isCode('case_outcome_is_a_code', t.outcome)
	]
);

const itsCase = () =>
	uuid('case_id')
		.notNull()
		.references(() => cases.id, { onDelete: 'cascade' });
const itsStaff = (name = 'staff_id') =>
	uuid(name)
		.notNull()
		.references(() => officeStaff.id);

/** For whom a case exists. Whoever is not here finds nothing of it anywhere. */
export const caseMembers = pgTable(
	'case_members',
	{
		caseId: itsCase(),
		staffId: itsStaff(),
		since: day('since').notNull(),
		/** They said that nothing ties them to this case; before that they get no key of it. */
		declaredOn: day('declared_on')
	},
	(t) => [
		primaryKey({ columns: [t.caseId, t.staffId] }),
		index('case_members_by_staff').on(t.staffId)
	]
);

/** For whom a case must not exist. They cannot see this either. */
export const caseExclusions = pgTable(
	'case_exclusions',
	{
		caseId: itsCase(),
		staffId: itsStaff(),
		ground: text('ground').$type<(typeof exclusionGrounds)[number]>().notNull(),
		on: day('on').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.caseId, t.staffId] }),
		isOneOf('exclusion_ground_is_known', t.ground, exclusionGrounds)
	]
);

/** The clocks that run, with the last day of each. */
export const caseClocks = pgTable(
	'case_clocks',
	{
		caseId: itsCase(),
		clock: text('clock').$type<ClockName>().notNull(),
		dueOn: day('due_on').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.caseId, t.clock] }),
		index('case_clocks_by_day').on(t.dueOn),
		isCode('clock_is_a_code', t.clock)
	]
);

/** The timeline. What an entry says lies sealed under its id. */
export const caseEntries = pgTable(
	'case_entries',
	{
		id: uuid('id').primaryKey(),
		caseId: itsCase(),
		sequence: integer('sequence').notNull(),
		kind: text('kind').$type<EntryKind>().notNull(),
		side: text('side').$type<Side>().notNull(),
		staffId: uuid('staff_id').references(() => officeStaff.id),
		on: day('on').notNull(),
		/** Keys and ciphertext are gone; why, as a code. */
		struck: text('struck')
	},
	(t) => [
		unique('entries_of_a_case_are_in_order').on(t.caseId, t.sequence),
		isOneOf('entry_kind_is_known', t.kind, entryKinds),
		isOneOf('entry_side_is_known', t.side, sides),
		isCode('struck_is_a_code', t.struck)
	]
);

/** What moved or marked a case: who answers for it, when, and why as a code. */
export const caseTransitions = pgTable(
	'case_transitions',
	{
		id: uuid('id').primaryKey(),
		caseId: itsCase(),
		/** The timeline and this share one order. */
		sequence: integer('sequence').notNull(),
		event: text('event').notNull(),
		stateBefore: text('state_before').notNull(),
		stateAfter: text('state_after').notNull(),
		side: text('side').$type<Side>().notNull(),
		staffId: uuid('staff_id').references(() => officeStaff.id),
		/** Who agreed, where two must. */
		secondId: uuid('second_id').references(() => officeStaff.id),
		reason: text('reason'),
		outcome: text('outcome'),
		until: day('until'),
		on: day('on').notNull()
	},
	(t) => [
		unique('transitions_of_a_case_are_in_order').on(t.caseId, t.sequence),
		isCode('event_is_a_code', t.event),
		isCode('state_before_is_a_code', t.stateBefore),
		isCode('state_after_is_a_code', t.stateAfter),
		isOneOf('transition_side_is_known', t.side, sides),
		isCode('reason_is_a_code', t.reason),
		isCode('transition_outcome_is_a_code', t.outcome)
	]
);

/** That a question of the first check was answered; the answer lies sealed under the id. */
export const firstChecks = pgTable(
	'first_checks',
	{
		caseId: itsCase(),
		question: text('question').$type<FirstCheckQuestion>().notNull(),
		id: uuid('id').notNull().unique(),
		staffId: itsStaff(),
		on: day('on').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.caseId, t.question] }),
		isOneOf('question_is_known', t.question, firstCheckQuestions)
	]
);

/** Where two must agree: what one asked for. It holds for exactly this event and outcome. */
export const secondOpinions = pgTable(
	'second_opinions',
	{
		id: uuid('id').primaryKey(),
		caseId: itsCase(),
		event: text('event').notNull(),
		outcome: text('outcome'),
		askedById: itsStaff('asked_by_id'),
		agreedById: uuid('agreed_by_id').references(() => officeStaff.id),
		on: day('on').notNull(),
		usedOn: day('used_on')
	},
	(t) => [
		isCode('opinion_event_is_a_code', t.event),
		isCode('opinion_outcome_is_a_code', t.outcome),
		check('two_are_two', sql`${t.agreedById} <> ${t.askedById}`)
	]
);
