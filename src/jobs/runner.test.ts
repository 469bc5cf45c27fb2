import { describe, expect } from 'vitest';
import { enqueue, nextDueAt } from '#lib/db/queue.server.ts';
import { listen } from '#lib/db/listen.server.ts';
import { deliveryJob } from '#lib/notifications/send.server.ts';
import { freshDatabase, it } from '../../tests/support/database.ts';
import { jobHandlers, type JobHandler } from './handlers.ts';
import { periodicJobs, type PeriodicJob } from './periodic.ts';
import { JobRunner } from './runner.ts';

async function withRunners(
	count: number,
	jobs: Record<string, PeriodicJob['work']>,
	handlers: Record<string, JobHandler> = {}
) {
	const { db, url, close } = await freshDatabase();
	const errors: object[] = [];
	const log = { error: (fields: object) => errors.push(fields) };
	const entries = Object.entries(jobs).map(([name, work]) => [name, { everyMinutes: 60, work }]);
	const periodic = Object.fromEntries(entries) as Record<string, PeriodicJob>;
	const parts = { db, log, periodic, handlers, listen: (to: object) => listen(url, to) };
	const start = () => JobRunner.start(parts);
	const runners = await Promise.all(Array.from({ length: count }, start));
	return {
		db,
		errors,
		async end() {
			await Promise.all(runners.map((runner) => runner.close()));
			await close();
		}
	};
}

describe('jobs', () => {
	it('that come back run once, however many processes there are, and are due again later', async () => {
		let runs = 0;
		const { db, end } = await withRunners(3, { sweep: async () => void runs++ });
		await expect.poll(() => runs).toBe(1);
		await expect
			.poll(async () => (await nextDueAt({ db }))!.getTime() - Date.now())
			.toBeGreaterThan(59 * 60_000);
		expect(runs).toBe(1);
		await end();
	});

	it('run at once when they are put into the queue, and not if that was rolled back', async () => {
		const { db, errors, end } = await withRunners(1, {});
		const rolledBack = db.transaction(async (tx) => {
			await enqueue({ db: tx as never, now: new Date() }, 'never');
			throw new Error('no');
		});
		await expect(rolledBack).rejects.toThrow('no');
		await enqueue({ db, now: new Date() }, 'unknown');
		await expect.poll(() => errors).toMatchObject([{ job: 'unknown' }]);
		await end();
	});

	it('that fail leave nothing half done and are tried again in a minute', async () => {
		const { db, errors, end } = await withRunners(1, {
			failing: async (at) => {
				await enqueue(at, 'half-done');
				throw new Error('no');
			}
		});
		await expect.poll(() => errors).toMatchObject([{ job: 'failing' }]);
		const due = (await nextDueAt({ db }))!.getTime() - Date.now();
		expect(due).toBeGreaterThan(50_000);
		expect(due).toBeLessThan(61_000);
		await end();
	});

	it('are handed what they are about, once, however many processes there are', async () => {
		const told: unknown[] = [];
		const telling: JobHandler = async (_at, payload) => void told.push(payload);
		const { db, errors, end } = await withRunners(3, {}, { telling });
		for (const mail of ['a', 'b', 'c']) {
			await enqueue({ db, now: new Date() }, 'telling', { mail });
		}
		await expect.poll(() => nextDueAt({ db })).toBeUndefined();
		expect(told).toHaveLength(3);
		expect(told).toEqual(expect.arrayContaining([{ mail: 'a' }, { mail: 'b' }, { mail: 'c' }]));
		expect(errors).toEqual([]);
		await end();
	});

	it('that wait for others hold up nothing', async () => {
		let answer = () => {};
		const answered = new Promise<void>((resolve) => (answer = resolve));
		let done = false;
		const handlers = {
			[deliveryJob]: () => answered,
			quick: async () => void (done = true)
		};
		const { db, end } = await withRunners(1, {}, handlers);
		await enqueue({ db, now: new Date() }, deliveryJob);
		await enqueue({ db, now: new Date() }, 'quick');
		await expect.poll(() => done).toBe(true);
		expect(await nextDueAt({ db })).toBeDefined();
		answer();
		await expect.poll(() => nextDueAt({ db })).toBeUndefined();
		await end();
	});

	it('have one name each', () => {
		const both = Object.keys(jobHandlers).filter((name) => name in periodicJobs);
		expect(both).toEqual([]);
	});
});
