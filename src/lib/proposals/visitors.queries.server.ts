import { and, count, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Proposal } from './proposals.ts';
import { proposalColumns } from './queries.server.ts';
import { proposals } from './tables.server.ts';

/** What a visitor sent in, by the id of its receipt: for whoever has that, and nobody else. */
export async function findByReceipt(
	{ db }: { db: Db },
	roundtableId: string,
	receiptId: string
): Promise<Proposal | undefined> {
	const [row] = await db
		.select(proposalColumns)
		.from(proposals)
		.where(and(eq(proposals.roundtableId, roundtableId), eq(proposals.receiptId, receiptId)));
	return row;
}

/** How the proposer can be answered. Call it only for those who moderate. */
export async function contactOf(
	{ db }: { db: Db },
	id: string
): Promise<{ contact: string; language: string }> {
	const [row] = await db
		.select({ contact: proposals.contact, language: proposals.language })
		.from(proposals)
		.where(eq(proposals.id, id));
	return row ?? { contact: '', language: '' };
}

/** How many proposals of visitors wait at a table to be looked at. */
export async function waitingAt({ db }: { db: Db }, roundtableId: string): Promise<number> {
	const [row] = await db
		.select({ total: count() })
		.from(proposals)
		.where(and(eq(proposals.roundtableId, roundtableId), eq(proposals.state, 'moderation')));
	return row?.total ?? 0;
}

/** How many proposals wait whose senders left this contact. */
export async function waitingFrom({ db }: { db: Db }, contact: string): Promise<number> {
	const theirs = eq(sql`lower(${proposals.contact})`, contact.toLowerCase());
	const [row] = await db
		.select({ total: count() })
		.from(proposals)
		.where(and(theirs, eq(proposals.state, 'moderation')));
	return row?.total ?? 0;
}
