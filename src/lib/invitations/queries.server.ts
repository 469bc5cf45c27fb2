import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Answer, Invitee } from './invitations.ts';
import { answerLinks, invitees } from './tables.server.ts';

type To = { db: Db };

/** Everybody who was ever invited to a meeting; for whoever may see that, and for jobs. */
export function inviteesOf({ db }: To, meetingId: string): Promise<Invitee[]> {
	return db.select().from(invitees).where(eq(invitees.meetingId, meetingId)).orderBy(invitees.id);
}

/** Those who are invited now. */
export async function invitedTo(at: To, meetingId: string): Promise<Invitee[]> {
	return (await inviteesOf(at, meetingId)).filter(({ sequence }) => sequence !== null);
}

/** One's own invitation; undefined: not invited, or not any more. */
export async function invitationOf(
	{ db }: To,
	meetingId: string,
	personId: string
): Promise<Invitee | undefined> {
	const own = and(eq(invitees.meetingId, meetingId), eq(invitees.personId, personId));
	const [row] = await db
		.select()
		.from(invitees)
		.where(and(own, isNotNull(invitees.sequence)));
	return row;
}

/** Also somebody who is not invited any more. */
export async function findInvitee({ db }: To, id: string): Promise<Invitee | undefined> {
	const [row] = await db.select().from(invitees).where(eq(invitees.id, id));
	return row;
}

export type AnswerLink = typeof answerLinks.$inferSelect;

/** @param id of the token, never the token itself */
export async function findLink({ db }: To, id: string): Promise<AnswerLink | undefined> {
	const [row] = await db.select().from(answerLinks).where(eq(answerLinks.id, id));
	return row;
}

/** The link that was made last for somebody. */
export async function newestLink({ db }: To, inviteeId: string): Promise<AnswerLink | undefined> {
	const [row] = await db
		.select()
		.from(answerLinks)
		.where(eq(answerLinks.inviteeId, inviteeId))
		.orderBy(desc(answerLinks.createdAt))
		.limit(1);
	return row;
}

/** How many of those who are invited gave each answer; `open`: none yet. Says nothing of anybody. */
export async function answerCounts(
	at: To,
	meetingId: string
): Promise<Record<Answer | 'open', number>> {
	const counts = { yes: 0, no: 0, deputy: 0, remote: 0, open: 0 };
	for (const { answer } of await invitedTo(at, meetingId)) counts[answer ?? 'open'] += 1;
	return counts;
}
