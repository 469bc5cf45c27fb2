import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { Refusal } from '../errors/refusal.ts';
import { dayOf } from '../time/zone.ts';
import { moveCase } from './move.server.ts';
import { findCase, holdCase } from './queries.server.ts';
import { releasedCases } from './retention.queries.server.ts';

/**
 * Erases what a person released and whose time is over. Each in a transaction of its own: somebody may
 * be writing to one of them just now, and then it stays.
 */
export async function eraseReleased({ db, now }: { db: Db; now: Date }): Promise<void> {
	const ctx = { db, now, actor: system, decisions: new Decisions() };
	const over = await behindTheWall(ctx, (ctx) => releasedCases(ctx, dayOf(now)));
	for (const id of over) {
		try {
			await behindTheWall(ctx, async (ctx) => {
				await holdCase(ctx, id);
				const found = await findCase(ctx, id);
				if (found) await moveCase(ctx, found, { event: 'anonymise' });
			});
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
		}
	}
}
