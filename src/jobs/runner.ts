import type { Db } from '#lib/db/db.server.ts';
import type { Listeners, Listening } from '#lib/db/listen.server.ts';
import { enqueueOnce, nextDueAt, workOnce, type Job } from '#lib/db/queue.server.ts';
import { traceOf } from '#lib/http/faults.server.ts';
import { periodicJobs, type PeriodicJob } from './periodic.ts';

type Log = { error(fields: object, message: string): void };
type At = { db: Db; now: Date };

type Parts = {
	db: Db;
	log: Log;
	listen(listeners: Listeners): Promise<Listening>;
	periodic?: Record<string, PeriodicJob>;
};

/** At the latest then the queue is looked at, e.g. because a notice was lost. */
const idleMs = 60_000;
/** What is due but was not to be had is being done by somebody else. */
const busyMs = 1_000;

/** Does one job after the other. Several processes may do so: none takes what another has taken. */
export class JobRunner {
	readonly #parts: Parts;
	readonly #periodic: Record<string, PeriodicJob>;
	#listening: Listening | undefined;
	#running: Promise<void> = Promise.resolve();
	#closed = false;
	#wake = () => {};

	static async start(parts: Parts): Promise<JobRunner> {
		const runner = new JobRunner(parts);
		const { db } = parts;
		for (const name of Object.keys(runner.#periodic))
			await enqueueOnce({ db, now: new Date() }, name);
		const wake = () => runner.#wake();
		runner.#listening = await parts.listen({ jobs: wake, onLost: wake });
		runner.#running = runner.#run();
		return runner;
	}

	private constructor(parts: Parts) {
		this.#parts = parts;
		this.#periodic = parts.periodic ?? periodicJobs;
	}

	/** Waits for the job at hand; the rest stays in the queue. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#wake();
		await this.#listening?.close();
		await this.#running;
	}

	async #run(): Promise<void> {
		while (!this.#closed) {
			let woken = false;
			const waking = new Promise<void>((resolve) => {
				this.#wake = () => {
					woken = true;
					resolve();
				};
			});
			const pause = await this.#workUntilNothingIsDue();
			if (woken || this.#closed) continue;
			const timer = setTimeout(this.#wake, pause);
			await waking;
			clearTimeout(timer);
		}
	}

	/** @returns how long to wait, in milliseconds */
	async #workUntilNothingIsDue(): Promise<number> {
		const { db, log } = this.#parts;
		try {
			for (;;) {
				const now = new Date();
				const done = this.#closed ? undefined : await this.#workOnce({ db, now });
				if (!done) break;
				if (done.failure) log.error({ job: done.name, ...traceOf(done.failure) }, 'job failed');
			}
			const due = (await nextDueAt({ db }))?.getTime() ?? Number.POSITIVE_INFINITY;
			return Math.max(busyMs, Math.min(due - Date.now(), idleMs));
		} catch (reason) {
			if (!this.#closed) log.error(traceOf(reason), 'jobs wait for the database');
			return 5_000;
		}
	}

	#workOnce(at: At) {
		const again = ({ name }: Job) => {
			const job = this.#periodic[name];
			return job && new Date(at.now.getTime() + job.everyMinutes * 60_000);
		};
		return workOnce(at, (at, job) => this.#work(at, job), again);
	}

	#work(at: At, { name }: Job): Promise<void> {
		const job = this.#periodic[name];
		if (!job) throw new Error('There is no job of this name in this version.');
		return job.work(at);
	}
}
