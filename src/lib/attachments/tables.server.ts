import { index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { agendaItems } from '../agenda/tables.server.ts';
import { files } from '../files/tables.server.ts';
import { people } from '../identity/tables.server.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Files of an agenda item. A block of the same id in the minutes is the place of one in the text. */
export const attachments = pgTable(
	'attachments',
	{
		/** The id of the file, too. */
		id: uuid('id')
			.primaryKey()
			.references(() => files.id),
		itemId: uuid('item_id')
			.notNull()
			.references(() => agendaItems.id),
		addedById: uuid('added_by_id')
			.notNull()
			.references(() => people.id),
		addedAt: at('added_at').notNull(),
		/** Can be brought back; a version that showed it still shows it. */
		removedAt: at('removed_at')
	},
	(t) => [index('attachments_by_item').on(t.itemId)]
);
