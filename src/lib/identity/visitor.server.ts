import { anonymous, type Actor } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { loadActorWithAccount } from './actor.server.ts';
import { findSession } from './sessions.server.ts';

export type Visitor = {
	actor: Actor;
	/** Null without login. */
	sessionId: string | null;
	ownDevice: boolean;
	/** Interface language this person chose once and for all. */
	language: string | null;
};

const nobody: Visitor = { actor: anonymous, sessionId: null, ownDevice: false, language: null };

/** Who sends a request, by the token in its cookie. */
export async function visitorOf(
	at: { db: Db; now: Date },
	token: string | undefined
): Promise<Visitor> {
	const session = token === undefined ? undefined : await findSession(at, token);
	if (!session) return nobody;
	const found = await loadActorWithAccount(at, session.personId);
	if (!found) return nobody;
	const { id: sessionId, ownDevice } = session;
	return { actor: found.actor, sessionId, ownDevice, language: found.account.language };
}
