import { and, eq, ne } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { agendaItems } from './tables.server.ts';

const prefix = 'proposal:';

/** The proposal that put an item on the agenda, and where else it stands or stood; whoever asks. */
export async function sameMatterAs({ db }: { db: Db }, itemId: string): Promise<SameMatter> {
	const { id, meetingId, origin } = agendaItems;
	const [item] = await db.select({ origin }).from(agendaItems).where(eq(id, itemId));
	if (!item?.origin?.startsWith(prefix)) return { proposalId: null, others: [] };
	const others = await db
		.select({ id, meetingId })
		.from(agendaItems)
		.where(and(eq(origin, item.origin), ne(id, itemId)))
		.orderBy(id);
	return { proposalId: item.origin.slice(prefix.length), others };
}

export type SameMatter = {
	proposalId: string | null;
	others: { id: string; meetingId: string }[];
};
