// After the session guide of Lucia (https://lucia-auth.com): a random token in the cookie, its
// SHA-256 in the table, sliding expiry.
import type { Db } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { findLiveSession, liveSessionsOf } from './queries.server.ts';
import { idOfToken, newToken } from './tokens.server.ts';
import * as writes from './writes.server.ts';

export const sessionCookie = 'session';

const hour = 3_600_000;

/** How long a session lasts without a visit: a month on one's own device, a day's work elsewhere. */
export const sessionLifetime = { ownDevice: 30 * 24 * hour, otherDevice: 12 * hour } as const;

/** A session is written at most this often while somebody works. */
const touchEvery = 5 * 60_000;

/** A token is 43 characters; nothing longer is worth hashing. */
const longestToken = 100;

type At = { db: Db; now: Date };

export type Session = { id: string; personId: string; ownDevice: boolean };
export type ListedSession = {
	id: string;
	device: string;
	ownDevice: boolean;
	createdAt: Date;
	lastSeenAt: Date;
};
export type NewSession = { personId: string; device: string; ownDevice: boolean };

/**
 * Starts a session under a new token. The one the browser had before ends: a token planted before
 * login is worth nothing after it.
 *
 * @param formerToken what the `session` cookie held until now
 */
export async function createSession(
	{ db, now }: At,
	{ personId, device, ownDevice }: NewSession,
	formerToken?: string
): Promise<{ token: string; session: Session }> {
	if (formerToken !== undefined) await endSessionOfToken({ db, now }, formerToken);
	const token = newToken();
	const session = { id: idOfToken(token), personId, ownDevice };
	const times = { createdAt: now, lastSeenAt: now, expiresAt: expiry(now, ownDevice) };
	await writes.insertSession({ db }, { ...session, device, ...times });
	return { token, session };
}

/** The session this token opens; using it keeps it alive. */
export async function findSession({ db, now }: At, token: string): Promise<Session | undefined> {
	if (token === '' || token.length > longestToken) return undefined;
	const found = await findLiveSession({ db, now }, idOfToken(token));
	if (!found) return undefined;
	const { id, personId, ownDevice, lastSeenAt } = found;
	if (now.getTime() - lastSeenAt.getTime() > touchEvery) {
		await writes.touchSession({ db, now }, id, expiry(now, ownDevice));
	}
	return { id, personId, ownDevice };
}

export async function listSessions(at: At, personId: string): Promise<ListedSession[]> {
	const found = await liveSessionsOf(at, personId);
	return found.map(({ id, device, ownDevice, createdAt, lastSeenAt }) => {
		return { id, device, ownDevice, createdAt, lastSeenAt };
	});
}

/** Ends one session of this person and closes its connections. @returns false if there is none */
export async function endSession({ db }: At, personId: string, id: string): Promise<boolean> {
	const ended = await writes.deleteSession({ db }, personId, id);
	if (ended) await notify({ db }, 'access', { session: id });
	return ended;
}

/** @param except the session that goes on, usually the one in which the person asks for this */
export async function endAllSessions(
	{ db }: { db: Db },
	personId: string,
	except?: string
): Promise<void> {
	for (const session of await writes.deleteSessionsOf({ db }, personId, except)) {
		await notify({ db }, 'access', { session });
	}
}

async function endSessionOfToken(at: At, token: string): Promise<void> {
	const former = await findSession(at, token);
	if (former) await endSession(at, former.personId, former.id);
}

function expiry(now: Date, ownDevice: boolean): Date {
	const { ownDevice: long, otherDevice: short } = sessionLifetime;
	return new Date(now.getTime() + (ownDevice ? long : short));
}
