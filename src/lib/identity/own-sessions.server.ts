import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { oneself } from './account.server.ts';
import { endAllSessions, endSession, listSessions, type ListedSession } from './sessions.server.ts';

export async function ownSessions(ctx: Ctx): Promise<ListedSession[]> {
	return listSessions(ctx, oneself(ctx));
}

/** Ends one of one's own sessions; somebody else's does not exist. */
export function endOwnSession(ctx: Ctx, sessionId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const personId = oneself(ctx);
		if (!(await endSession(ctx, personId, sessionId))) throw notFound('account.sessions.gone');
		await record(ctx, 'session.ended', personId);
	});
}

/** Ends all of one's sessions, this one too. */
export function endOwnSessions(ctx: Ctx): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const personId = oneself(ctx);
		await endAllSessions(ctx, personId);
		await record(ctx, 'session.allEnded', personId);
	});
}
