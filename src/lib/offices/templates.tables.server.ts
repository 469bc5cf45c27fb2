import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Category } from '../cases/categories.ts';
import { day, isCode, isOneOf } from '../db/columns.server.ts';
import { offices } from './tables.server.ts';
import { templateKinds, type TemplateKind } from './templates.ts';

/**
 * What an office writes again and again: blocks for its letters, and finer names for what people
 * complain about. It lies open, as the page says: nothing of a case belongs here.
 */
export const officeTemplates = pgTable(
	'office_templates',
	{
		id: uuid('id').primaryKey(),
		officeId: uuid('office_id')
			.notNull()
			.references(() => offices.id),
		kind: text('kind').$type<TemplateKind>().notNull(),
		/** Of a category: under which one reports count it. */
		category: text('category').$type<Category>(),
		name: text('name').notNull(),
		body: text('body').notNull().default(''),
		/** Not offered any more; cases that have it still say its name. */
		retiredOn: day('retired_on'),
		version: integer('version').notNull().default(1)
	},
	(t) => [
		index('office_templates_by_office').on(t.officeId, t.kind),
		isOneOf('template_kind_is_known', t.kind, templateKinds),
		isCode('template_category_is_a_code', t.category),
		check('a_category_counts_as_one', sql`(${t.kind} = 'category') = (${t.category} is not null)`)
	]
);
