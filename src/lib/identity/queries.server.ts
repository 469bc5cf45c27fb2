import { and, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { familiarPlaces, invitations, people, sessions } from './tables.server.ts';

type At = { db: Db; now: Date };

export type Account = typeof people.$inferSelect;

/** Undefined if there is none, or if it was deactivated. */
export async function findAccount({ db }: { db: Db }, id: string): Promise<Account | undefined> {
	const active = and(eq(people.id, id), isNull(people.deactivatedAt));
	const [row] = await db.select().from(people).where(active);
	return row;
}

/** Deactivated ones too. */
export async function findAnyAccount({ db }: { db: Db }, id: string): Promise<Account | undefined> {
	const [row] = await db.select().from(people).where(eq(people.id, id));
	return row;
}

/** @param email lower case */
export async function findAccountByEmail(
	{ db }: { db: Db },
	email: string
): Promise<Account | undefined> {
	const [row] = await db.select().from(people).where(eq(people.email, email));
	return row;
}

export type StoredSession = typeof sessions.$inferSelect;

export async function findLiveSession(
	{ db, now }: At,
	id: string
): Promise<StoredSession | undefined> {
	const live = and(eq(sessions.id, id), gt(sessions.expiresAt, now));
	const [row] = await db.select().from(sessions).where(live);
	return row;
}

export function liveSessionsOf({ db, now }: At, personId: string): Promise<StoredSession[]> {
	const live = and(eq(sessions.personId, personId), gt(sessions.expiresAt, now));
	return db.select().from(sessions).where(live).orderBy(desc(sessions.lastSeenAt));
}

export type PersonName = {
	id: string;
	name: string;
	/** False once the account was deactivated. */
	active: boolean;
	/** True until the invitation is accepted: this person cannot log in yet. */
	invited: boolean;
};

/** Names to the ids one already knows, in no order. */
export async function peopleNamed({ db }: { db: Db }, ids: string[]): Promise<PersonName[]> {
	if (ids.length === 0) return [];
	const { id, name, passwordHash, deactivatedAt } = people;
	const rows = await db
		.select({ id, name, passwordHash, deactivatedAt })
		.from(people)
		.where(inArray(people.id, ids));
	return rows.map(({ passwordHash, deactivatedAt, ...person }) => {
		return { ...person, active: deactivatedAt === null, invited: passwordHash === null };
	});
}

export type OpenInvitation = {
	id: string;
	personId: string;
	name: string;
	email: string;
	/** There is a password already: the link is for somebody who lost it. */
	accepted: boolean;
};

/** A link that was neither used nor replaced and has not expired, with its person. */
export async function findOpenInvitation(
	{ db, now }: At,
	id: string
): Promise<OpenInvitation | undefined> {
	const open = and(
		eq(invitations.id, id),
		isNull(invitations.usedAt),
		gt(invitations.expiresAt, now),
		isNull(people.deactivatedAt)
	);
	const [row] = await db
		.select({
			id: invitations.id,
			personId: people.id,
			name: people.name,
			email: sql<string>`${people.email}`,
			accepted: isNotNull(people.passwordHash).mapWith(Boolean)
		})
		.from(invitations)
		.innerJoin(people, eq(people.id, invitations.personId))
		.where(open);
	return row;
}

/** Which of these devices and networks this person has logged in from. */
export async function placesKnownTo(
	{ db }: { db: Db },
	personId: string,
	ids: string[]
): Promise<string[]> {
	const theirs = and(eq(familiarPlaces.personId, personId), inArray(familiarPlaces.id, ids));
	const rows = await db.select({ id: familiarPlaces.id }).from(familiarPlaces).where(theirs);
	return rows.map(({ id }) => id);
}

/** Whether there is any account at all. */
export async function anybody({ db }: { db: Db }): Promise<boolean> {
	return (await db.select({ id: people.id }).from(people).limit(1)).length > 0;
}
