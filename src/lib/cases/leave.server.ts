import type { WalledCtx } from '../access/wall.server.ts';
import * as writes from './leave.writes.server.ts';

/** Somebody is not of the office any more: their cases go on without them, and show it. */
export async function leaveCases(ctx: WalledCtx, staffId: string): Promise<void> {
	await writes.forgetMember(ctx, staffId);
}
