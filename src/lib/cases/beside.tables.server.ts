import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { day, isCode, isOneOf } from '../db/columns.server.ts';
import { officeStaff } from '../offices/tables.server.ts';
import { sides, type Side } from './cases.ts';
import type { StepKind } from './steps.ts';
import { cases } from './tables.server.ts';

/** What stands beside a case and never is its state. */

const itsCase = () =>
	uuid('case_id')
		.notNull()
		.references(() => cases.id, { onDelete: 'cascade' });
const itsStaff = (name = 'staff_id') =>
	uuid(name)
		.notNull()
		.references(() => officeStaff.id);

/** Work on a case, with a day; what is to be done lies sealed under the id. */
export const caseTasks = pgTable(
	'case_tasks',
	{
		id: uuid('id').primaryKey(),
		caseId: itsCase(),
		assigneeId: itsStaff('assignee_id'),
		dueOn: day('due_on'),
		doneOn: day('done_on')
	},
	(t) => [index('case_tasks_by_assignee').on(t.assigneeId, t.dueOn)]
);

/** What runs beside a case: statements, referrals. Texts lie sealed under the id. */
export const caseSteps = pgTable(
	'case_steps',
	{
		id: uuid('id').primaryKey(),
		caseId: itsCase(),
		kind: text('kind').$type<StepKind>().notNull(),
		state: text('state').notNull(),
		beganOn: day('began_on').notNull(),
		since: day('since').notNull(),
		dueOn: day('due_on'),
		/** The complainant agreed to exactly these words going to exactly this place. */
		consentOn: day('consent_on'),
		consentBy: text('consent_by').$type<Side>(),
		revokedOn: day('revoked_on'),
		/** Social data are asked for: a signed release is in the file. */
		needsRelease: boolean('needs_release').notNull().default(false),
		releaseOn: day('release_on'),
		version: integer('version').notNull().default(1)
	},
	(t) => [
		index('case_steps_by_case').on(t.caseId),
		isCode('step_kind_is_a_code', t.kind),
		isCode('step_state_is_a_code', t.state),
		isOneOf('consent_side_is_known', t.consentBy, sides)
	]
);

/** Cases that belong together. Merging links; content never moves. */
export const caseLinks = pgTable(
	'case_links',
	{
		caseId: itsCase(),
		otherId: uuid('other_id')
			.notNull()
			.references(() => cases.id, { onDelete: 'cascade' }),
		kind: text('kind').notNull(),
		on: day('on').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.caseId, t.otherId] }),
		isOneOf('link_kind_is_known', t.kind, ['related', 'merged']),
		check('a_case_is_not_linked_to_itself', sql`${t.caseId} <> ${t.otherId}`)
	]
);

/** On which days somebody of the office opened a case: complainants see it, by role. */
export const caseLooks = pgTable(
	'case_looks',
	{ caseId: itsCase(), staffId: itsStaff(), on: day('on').notNull() },
	(t) => [primaryKey({ columns: [t.caseId, t.staffId, t.on] })]
);
