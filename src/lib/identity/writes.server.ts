import { and, eq, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Account, StoredSession } from './queries.server.ts';
import { invitations, people, sessions, setupCodes } from './tables.server.ts';

type To = { db: Db };

export async function insertSession({ db }: To, session: StoredSession): Promise<void> {
	await db.insert(sessions).values(session);
}

export async function touchSession(
	{ db, now }: To & { now: Date },
	id: string,
	expiresAt: Date
): Promise<void> {
	await db.update(sessions).set({ lastSeenAt: now, expiresAt }).where(eq(sessions.id, id));
}

/** @returns false if this person has no such session */
export async function deleteSession({ db }: To, personId: string, id: string): Promise<boolean> {
	const own = and(eq(sessions.id, id), eq(sessions.personId, personId));
	return (await db.delete(sessions).where(own).returning({ id: sessions.id })).length === 1;
}

/** @returns ids of the sessions that ended */
export async function deleteSessionsOf(
	{ db }: To,
	personId: string,
	except?: string
): Promise<string[]> {
	const theirs = eq(sessions.personId, personId);
	const ending = except === undefined ? theirs : and(theirs, ne(sessions.id, except));
	const rows = await db.delete(sessions).where(ending).returning({ id: sessions.id });
	return rows.map(({ id }) => id);
}

export async function deleteExpiredSessions({ db, now }: To & { now: Date }): Promise<void> {
	await db.delete(sessions).where(lte(sessions.expiresAt, now));
}

/** @returns the id; undefined if the address has an account */
export async function insertPerson(
	{ db }: To,
	person: typeof people.$inferInsert
): Promise<string | undefined> {
	const [row] = await db
		.insert(people)
		.values(person)
		.onConflictDoNothing({ target: people.email })
		.returning({ id: people.id });
	return row?.id;
}

export async function setPassword({ db }: To, id: string, passwordHash: string): Promise<void> {
	const version = sql`${people.version} + 1`;
	await db.update(people).set({ passwordHash, version }).where(eq(people.id, id));
}

export async function setDeactivated({ db }: To, id: string, at: Date | null): Promise<void> {
	const version = sql`${people.version} + 1`;
	await db.update(people).set({ deactivatedAt: at, version }).where(eq(people.id, id));
}

export async function insertInvitation(
	{ db }: To,
	invitation: typeof invitations.$inferInsert
): Promise<void> {
	await db.insert(invitations).values(invitation);
}

export async function deleteOpenInvitations({ db }: To, personId: string): Promise<void> {
	const open = and(eq(invitations.personId, personId), isNull(invitations.usedAt));
	await db.delete(invitations).where(open);
}

/** @returns false if somebody else was faster */
export async function useInvitation({ db, now }: To & { now: Date }, id: string): Promise<boolean> {
	const unused = and(eq(invitations.id, id), isNull(invitations.usedAt));
	const used = db.update(invitations).set({ usedAt: now }).where(unused);
	return (await used.returning({ id: invitations.id })).length === 1;
}

/** @returns false if somebody changed the account since it was read */
export async function changePerson(
	{ db }: To,
	id: string,
	{
		version,
		...changed
	}: Pick<Account, 'name' | 'language' | 'showsWriting' | 'hearsChanges' | 'version'>
): Promise<boolean> {
	const unchanged = and(eq(people.id, id), eq(people.version, version));
	const set = { ...changed, version: version + 1 };
	const rows = await db.update(people).set(set).where(unchanged).returning({ id: people.id });
	return rows.length === 1;
}

/** A taste, no fact about the account: it needs no version. */
export async function setHearsChanges({ db }: To, id: string, on: boolean): Promise<void> {
	await db.update(people).set({ hearsChanges: on }).where(eq(people.id, id));
}

export async function insertSetupCode(
	{ db, now }: To & { now: Date },
	id: string,
	forgetBefore: Date
): Promise<void> {
	await db.delete(setupCodes).where(lt(setupCodes.createdAt, forgetBefore));
	await db.insert(setupCodes).values({ id, createdAt: now });
}

/** Deletes every code if this one is right. @returns false if it is not */
export async function useSetupCode({ db }: To, id: string): Promise<boolean> {
	const [found] = await db.select().from(setupCodes).where(eq(setupCodes.id, id)).for('update');
	if (found) await db.delete(setupCodes);
	return found !== undefined;
}

export async function deleteInvitationsExpiredBefore({ db }: To, before: Date): Promise<void> {
	await db.delete(invitations).where(lte(invitations.expiresAt, before));
}
