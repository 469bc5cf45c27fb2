import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { endSession } from './sessions.server.ts';

/** Ends this session and its connections; without one nothing happens. */
export function logOut(ctx: Ctx, sessionId: string | null): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		demand(ctx, 'account.enter', undefined);
		if (ctx.actor.kind !== 'person' || sessionId === null) return;
		if (!(await endSession(ctx, ctx.actor.id, sessionId))) return;
		await record(ctx, 'session.ended', ctx.actor.id);
	});
}
