import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { dayOf } from '../time/zone.ts';
import { clocks, type ClockName } from './clocks.ts';
import { clocksDue } from './due.queries.server.ts';

/** A mail that says that something is due, and nothing else; its payload is `{ staffId }`. */
export const reminderJob = 'cases.reminder';

/** What ends by itself, or is the complainant's to do, reminds nobody of the office. */
const theirs: readonly ClockName[] = [
	'draft',
	'clarificationEnd',
	'objection',
	'holdEnds',
	'remedy'
];
const reminding = (Object.keys(clocks) as ClockName[]).filter(
	(clock) => !theirs.includes(clock) && !clock.startsWith('retention')
);

/**
 * Reminds whoever has something due today or earlier: who leads a case, else who stands in, else
 * everybody for whom it exists. One mail each, however much it is.
 */
export async function remindOfDueCases({ db, now }: { db: Db; now: Date }): Promise<void> {
	const ctx = { db, now, actor: system, decisions: new Decisions() };
	await behindTheWall(ctx, async (ctx) => {
		const due = await clocksDue(ctx, reminding, dayOf(ctx.now));
		const asked = due.filter(
			({ staffId, leadId, deputyId }) => staffId === (leadId ?? deputyId ?? staffId)
		);
		for (const staffId of new Set(asked.map(({ staffId }) => staffId)))
			await enqueue(ctx, reminderJob, { staffId });
	});
}
