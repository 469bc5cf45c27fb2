import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { rewriteTables } from '../db/rewrite.server.ts';
import { markScrubbed, unscrubbed } from '../offices/erasures.server.ts';
import { dayOf } from '../time/zone.ts';

type At = { db: Db; now: Date };
type Log = { warn(fields: object, message: string): void };

/** Takes deleted keys out of the files of the database. */
export const scrubJob = 'vault.scrub';

/** Small, and what is in them opens something: these must be rewritten. */
const keyTables = ['wraps', 'notice_addresses', 'codes', 'return_sessions'];
/** Without the keys they say little or nothing: rewritten while that takes a moment only. */
const otherTables = [
	...['sealed_objects', 'sealed_files', 'ledger_entries', 'cases', 'case_members'],
	...['case_clocks', 'case_entries', 'case_transitions', 'case_looks', 'scope_epochs']
];
const momentBytes = 64 * 1024 * 1024;

/** In the transaction that erases, and once a day for what was refused. At the next full hour, so that many erasures need one pass. */
export async function askForScrub(at: At): Promise<void> {
	const hour = 60 * 60_000;
	const dueAt = new Date(Math.ceil(at.now.getTime() / hour) * hour);
	await enqueue(at, scrubJob, {}, { dueAt });
}

/**
 * PostgreSQL only marks deleted rows: their bytes stay in its files until the table is rewritten, and
 * in the write-ahead log until that goes. Only the owner of the tables may do that. Where this login may
 * not, the log says so and the proofs stay without that day.
 *
 * @throws Error where older transactions still see what was deleted: it is tried again
 */
export async function scrubErased(at: At, { ownerUrl, log }: { ownerUrl: string; log: Log }) {
	const ctx = { ...at, actor: system, decisions: new Decisions() };
	const waiting = await behindTheWall(ctx, unscrubbed);
	if (waiting.length === 0) return;
	const refused = await rewriteTables(ownerUrl, {
		always: keyTables,
		ifSmall: { tables: otherTables, bytes: momentBytes }
	});
	if (refused.length > 0) {
		log.warn({ refused }, 'deleted keys stay in the files of the database: docs/operation.md');
		return;
	}
	await behindTheWall(ctx, (ctx) => markScrubbed(ctx, waiting, dayOf(at.now)));
}
