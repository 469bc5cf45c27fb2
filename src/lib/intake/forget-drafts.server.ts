import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { moveCase } from '../cases/move.server.ts';
import { casesPast, findCase, holdCase } from '../cases/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { dayOf } from '../time/zone.ts';
import { forgetOldReturns } from '../vault/keep.server.ts';

/**
 * Deletes what was begun and never sent once its fourteen days are over, and the sessions that have
 * ended. Each draft in a transaction of its own: somebody may be sending one of them just now.
 */
export async function forgetDrafts({ db, now }: { db: Db; now: Date }): Promise<void> {
	const ctx = { db, now, actor: system, decisions: new Decisions() };
	const over = await behindTheWall(ctx, async (ctx) => {
		await forgetOldReturns(ctx, now);
		return casesPast(ctx, 'draft', ['draft'], dayOf(now));
	});
	for (const id of over) {
		await behindTheWall(ctx, async (ctx) => {
			await holdCase(ctx, id);
			const found = await findCase(ctx, id);
			if (found?.state === 'draft') await moveCase(ctx, found, { event: 'discard' });
		});
	}
}
