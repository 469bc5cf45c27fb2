import { describe, expect } from 'vitest';
import { enqueue, nextDueAt } from '#lib/db/queue.server.ts';
import { listen } from '#lib/db/listen.server.ts';
import { freshDatabase, it } from '../../tests/support/database.ts';
import type { PeriodicJob } from './periodic.ts';
import { JobRunner } from './runner.ts';

async function withRunners(count: number, jobs: Record<string, PeriodicJob['work']>) {
	const { db, url, close } = await freshDatabase();
	const errors: object[] = [];
	const log = { error: (fields: object) => errors.push(fields) };
	const entries = Object.entries(jobs).map(([name, work]) => [name, { everyMinutes: 60, work }]);
	const periodic = Object.fromEntries(entries) as Record<string, PeriodicJob>;
	const parts = { db, log, periodic, listen: (to: object) => listen(url, to) };
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
});
