import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { seats } from '../roundtables/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** What one seat says for itself. The block of the same id in the minutes is only its place. */
export const positions = pgTable(
	'positions',
	{
		/** The id of the block in the document. */
		id: uuid('id').primaryKey(),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		seatId: uuid('seat_id')
			.notNull()
			.references(() => seats.id),
		/** Position, Protokollerklärung. (A Sondervotum belongs to its decision.) */
		kind: text('kind', { enum: ['position', 'declaration'] }).notNull(),
		text: text('text').notNull(),
		/** On whose mandate the seat speaks; empty: its own. */
		mandate: text('mandate').notNull().default(''),
		personId: uuid('person_id')
			.notNull()
			.references(() => people.id),
		withdrawnAt: at('withdrawn_at'),
		version: integer('version').notNull().default(1),
		createdAt: at('created_at').notNull()
	},
	(t) => [index('positions_by_item').on(t.itemId)]
);
