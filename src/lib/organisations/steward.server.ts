import type { Ctx } from '../access/ctx.ts';
import { badInput } from '../errors/refusal.ts';
import { findAccount } from '../identity/queries.server.ts';

/** An entry's steward is somebody with a working account, or nobody. */
export async function demandSteward(ctx: Ctx, id: string | null): Promise<void> {
	if (id === null) return;
	const account = await findAccount(ctx, id);
	if (!account?.email) throw badInput('organisation.steward.gone');
}
