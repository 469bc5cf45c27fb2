import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';

/** The facts of a decision; its wording is the block of the same id in the minutes. */
export const decisions = pgTable(
	'decisions',
	{
		/** The id of the block in the document. */
		id: uuid('id').primaryKey(),
		roundtableId: uuid('roundtable_id')
			.notNull()
			.references(() => roundtables.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		/** With `number`: B-2026-14. Given when it is recorded, never reused. */
		year: integer('year').notNull(),
		number: integer('number').notNull(),
		state: text('state', { enum: ['draft', 'adopted', 'rejected', 'withdrawn'] })
			.notNull()
			.default('draft'),
		version: integer('version').notNull().default(1),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		uniqueIndex('decision_number').on(t.roundtableId, t.year, t.number),
		index('decisions_by_item').on(t.itemId)
	]
);
