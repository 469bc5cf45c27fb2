import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import type { Language } from '../i18n/languages.ts';
import { endAllSessions } from './sessions.server.ts';
import * as writes from './writes.server.ts';

/**
 * Somebody without an account, known by name only: part of the use case that makes their link and
 * has asked for the right. They have no address and no password, so no other door opens for them.
 */
export async function insertGuestByLink(
	{ db, now }: Pick<Ctx, 'db' | 'now'>,
	name: string,
	language: Language | null
): Promise<string> {
	const id = await writes.insertPerson({ db }, { name, email: null, language, createdAt: now });
	if (id === undefined) throw new Error('The guest was not stored.');
	return id;
}

/** Nobody comes in as this guest any more, and who is in is out; what they wrote stays theirs. */
export function endGuestByLink(at: Pick<Ctx, 'db' | 'now'>, personId: string): Promise<void> {
	return inTransaction(at, async (at) => {
		await writes.setDeactivated(at, personId, at.now);
		await endAllSessions(at, personId);
		await notify(at, 'access', { person: personId });
	});
}
