import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Invitee } from './invitations.ts';
import { answerLinks, invitees } from './tables.server.ts';

type NewInvitee = Pick<
	Invitee,
	'meetingId' | 'personId' | 'seatId' | 'deputy' | 'invitedAt' | 'sequence'
>;

/** Invitations, answers and links of one meeting change one after the other. */
export async function lockInvitations(db: Db, meetingId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${meetingId}, 3))`);
}

/** Somebody who was invited before begins anew, but for what they said they need. */
export async function putInvitee(db: Db, invitee: NewInvitee): Promise<Invitee> {
	const anew = { ...invitee, answer: null, answeredAt: null, remindedAt: null };
	const [row] = await db
		.insert(invitees)
		.values(invitee)
		.onConflictDoUpdate({ target: [invitees.meetingId, invitees.personId], set: anew })
		.returning();
	if (!row) throw new Error('The invitation was not stored.');
	return row;
}

type Change = Partial<
	Pick<Invitee, 'sequence' | 'answer' | 'answeredAt' | 'interpreter' | 'needs' | 'remindedAt'>
>;

export async function changeInvitee(db: Db, id: string, change: Change): Promise<void> {
	await db.update(invitees).set(change).where(eq(invitees.id, id));
}

export async function insertLink(
	db: Db,
	link: Pick<typeof answerLinks.$inferInsert, 'id' | 'inviteeId' | 'createdAt' | 'expiresAt'>
): Promise<void> {
	await db.insert(answerLinks).values(link);
}

/** Links that were not used yet open nothing any more. */
export async function revokeLinks(db: Db, inviteeId: string, now: Date): Promise<void> {
	const open = and(
		eq(answerLinks.inviteeId, inviteeId),
		isNull(answerLinks.usedAt),
		isNull(answerLinks.revokedAt)
	);
	await db.update(answerLinks).set({ revokedAt: now }).where(open);
}

/** False if the link cannot be used (any more): of two at once only one gets through. */
export async function spendLink(db: Db, id: string, now: Date): Promise<boolean> {
	const open = and(
		eq(answerLinks.id, id),
		isNull(answerLinks.usedAt),
		isNull(answerLinks.revokedAt),
		gt(answerLinks.expiresAt, now)
	);
	const rows = await db
		.update(answerLinks)
		.set({ usedAt: now })
		.where(open)
		.returning({ id: answerLinks.id });
	return rows.length === 1;
}
