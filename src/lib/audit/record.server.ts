import type { Ctx } from '../access/ctx.ts';
import { insertEntry } from './writes.server.ts';

/** Codes, ids and counts only: what somebody wrote never goes into the audit. */
export type AuditCodes = Record<string, string | number | boolean | null>;

/** Leaves the entry of an action that someone answers for; in the transaction of the action. */
export async function record(
	{ db, actor, now }: Pick<Ctx, 'db' | 'actor' | 'now'>,
	action: string,
	subjectId: string,
	codes: AuditCodes = {}
): Promise<void> {
	const actorId = actor.kind === 'person' ? actor.id : null;
	await insertEntry({ db }, { at: now, actorId, action, subjectId, codes });
}
