import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { dayOf } from '../time/zone.ts';
import { clocks, type ClockName } from './clocks.ts';
import { clocksDue } from './due.queries.server.ts';
import { membersOf, noticesDue } from './retention.queries.server.ts';
import { noteNotices } from './writes.server.ts';

/** A mail that says that something is due, and nothing else; its payload is `{ staffId }`. */
export const reminderJob = 'cases.reminder';

/** What ends by itself, or is the complainant's to do, reminds nobody of the office; nor each day. */
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
 * Thirty and seven days before a case is erased its members are told, once each time; then somebody
 * releases it, or puts it on hold.
 */
async function aboutErasure(ctx: WalledCtx): Promise<string[]> {
	const due = await noticesDue(ctx, dayOf(ctx.now));
	for (const { caseId, due: given } of due) await noteNotices(ctx, caseId, given);
	return membersOf(
		ctx,
		due.map(({ caseId }) => caseId)
	);
}

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
		const told = new Set(asked.map(({ staffId }) => staffId));
		for (const staffId of await aboutErasure(ctx)) told.add(staffId);
		for (const staffId of told) await enqueue(ctx, reminderJob, { staffId });
	});
}
