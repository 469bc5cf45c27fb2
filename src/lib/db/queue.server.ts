import { and, eq, inArray, lte, min, notInArray, sql, type SQL } from 'drizzle-orm';
import { inTransaction, type Db } from './db.server.ts';
import { notify } from './notices.server.ts';
import { jobs, type JobPayload } from './tables.server.ts';

export type { JobPayload };

type At = { db: Db; now: Date };

export type Job = { name: string; payload: JobPayload };

/** Which jobs a runner takes: those of these names, or all others. */
export type Lane = { only: string[] } | { allBut: string[] };

const everything: Lane = { allBut: [] };

/** Minutes until the next attempt after the first, second, … failure; then the last one for ever. */
const retryAfterMinutes = [1, 5, 30, 120, 720];

/** Puts work into the queue, in the transaction of what it belongs to: both happen, or neither. */
export async function enqueue(
	{ db, now }: At,
	name: string,
	payload: JobPayload = {},
	{ dueAt = now }: { dueAt?: Date } = {}
): Promise<void> {
	await db.insert(jobs).values({ name, payload, dueAt });
	await notify({ db }, 'jobs', { name });
}

/** Work that comes back; at once the first time this instance knows it. */
export async function enqueueOnce({ db, now }: At, name: string): Promise<void> {
	await db.insert(jobs).values({ name, key: name, dueAt: now }).onConflictDoNothing();
}

/**
 * Does the next due job in one transaction with taking it: if this process dies, another one finds the
 * job as it was. A failure leaves the job for later, and nothing of what it had done.
 *
 * @param again when it is due again, or undefined if done means done
 * @returns the job's name and how it failed, or undefined if none is due
 */
export async function workOnce(
	at: At,
	work: (at: At, job: Job) => Promise<void>,
	again: (job: Job) => Date | undefined,
	lane = everything
): Promise<{ name: string; failure?: unknown } | undefined> {
	return inTransaction(at, async (at) => {
		const { db, now } = at;
		const [job] = await db
			.select()
			.from(jobs)
			.where(and(lte(jobs.dueAt, now), inLane(lane)))
			.orderBy(jobs.dueAt)
			.limit(1)
			.for('update', { skipLocked: true });
		if (!job) return undefined;
		try {
			await inTransaction(at, (at) => work(at, job));
		} catch (failure) {
			await db.update(jobs).set(later(job, now)).where(eq(jobs.id, job.id));
			return { name: job.name, failure };
		}
		const dueAt = again(job);
		if (dueAt) await db.update(jobs).set({ dueAt, attempts: 0 }).where(eq(jobs.id, job.id));
		else await db.delete(jobs).where(eq(jobs.id, job.id));
		return { name: job.name };
	});
}

/** When the next job is due, or undefined if the queue is empty. */
export async function nextDueAt({ db }: { db: Db }, lane = everything): Promise<Date | undefined> {
	const [row] = await db
		.select({ at: min(jobs.dueAt) })
		.from(jobs)
		.where(inLane(lane));
	return row?.at ?? undefined;
}

const inLane = (lane: Lane): SQL =>
	'only' in lane ? inArray(jobs.name, lane.only) : notInArray(jobs.name, lane.allBut);

function later({ attempts }: { attempts: number }, now: Date) {
	const minutes = retryAfterMinutes[Math.min(attempts, retryAfterMinutes.length - 1)]!;
	const dueAt = new Date(now.getTime() + minutes * 60_000);
	return { dueAt, attempts: sql`${jobs.attempts} + 1` };
}
