import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { dayOf } from '../time/zone.ts';
import { moveCase } from './move.server.ts';
import { casesPast, findCase, holdCase } from './queries.server.ts';

/**
 * A question that nobody has answered for six weeks: the case rests, and a message wakes it. Each in
 * a transaction of its own: somebody may be answering one of them just now.
 */
export async function letRest({ db, now }: { db: Db; now: Date }): Promise<void> {
	const ctx = { db, now, actor: system, decisions: new Decisions() };
	const today = dayOf(now);
	const over = await behindTheWall(ctx, (ctx) =>
		casesPast(ctx, 'clarificationEnd', ['clarification'], today)
	);
	for (const id of over) {
		await behindTheWall(ctx, async (ctx) => {
			await holdCase(ctx, id);
			const found = await findCase(ctx, id);
			if (found?.state === 'clarification') await moveCase(ctx, found, { event: 'fallDormant' });
		});
	}
}
