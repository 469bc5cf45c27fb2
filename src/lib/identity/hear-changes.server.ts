import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { oneself } from './account.server.ts';
import { findAccount } from './queries.server.ts';
import { setHearsChanges } from './writes.server.ts';

/** Whether the actor wants to be told what others change on the page of a meeting. */
export async function hearsChanges(ctx: Ctx): Promise<boolean> {
	if (ctx.actor.kind !== 'person') return false;
	return (await findAccount(ctx, ctx.actor.id))?.hearsChanges ?? false;
}

/** The quick switch on the page itself; the last word counts. */
export function hearChanges(ctx: Ctx, on: boolean): Promise<void> {
	return inTransaction(ctx, (ctx) => setHearsChanges(ctx, oneself(ctx), on));
}
