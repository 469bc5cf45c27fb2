import { inWalledTransaction, type WallSettings } from '../db/wall.server.ts';
import type { Actor } from './actor.ts';
import type { Ctx } from './ctx.ts';

declare const walled: unique symbol;

/**
 * A transaction in which PostgreSQL itself hides what the actor may not see. Whatever reads or writes
 * the ombuds office takes this and no other context: there is one way to get it.
 */
export type WalledCtx = Ctx & { readonly [walled]: true };

/** Runs `work` behind the second wall; called inside, it opens a savepoint for the same actor. */
export const behindTheWall = <T>(ctx: Ctx, work: (ctx: WalledCtx) => Promise<T>): Promise<T> =>
	inWalledTransaction(ctx, settingsOf(ctx.actor), (ctx) => work(ctx as WalledCtx));

function settingsOf(actor: Actor): WallSettings {
	if (actor.kind === 'staff') return { staff: actor.id };
	if (actor.kind === 'returner') return { code: actor.codeId };
	if (actor.kind === 'system') return { as: 'system' };
	return { as: 'door' };
}
