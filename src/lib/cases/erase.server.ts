import { system } from '../access/actor.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { conflict } from '../errors/refusal.ts';
import { proveErasure } from '../offices/erasures.server.ts';
import { eraseSealed } from '../vault/keep.server.ts';
import { askForScrub } from '../vault/scrub.server.ts';
import type { FoundCase } from './found.ts';
import * as writes from './writes.server.ts';

/**
 * The one way in which a case goes, in the transaction of the event that lets it: keys, then what they
 * opened, then everything else that belongs to it. Of a draft nothing is left, of a case its number.
 *
 * As the system, whoever asked: with its code gone, the one who discards a draft would see nothing of
 * it any more.
 *
 * @throws Refusal 409 `case.alreadyMoved`
 */
export function eraseCase(ctx: WalledCtx, found: FoundCase): Promise<void> {
	return behindTheWall({ ...ctx, actor: system }, async (ctx) => {
		if (!(await writes.changeCase(ctx, found, {}))) throw conflict('case.alreadyMoved');
		await eraseSealed(ctx, found.id);
		if (found.state === 'draft') await writes.deleteCase(ctx, found.id);
		else await writes.leaveNumberOnly(ctx, found);
		await proveErasure(ctx, found);
		await askForScrub(ctx);
	});
}
