import type { Db } from '#lib/db/db.server.ts';
import { nextDueAt, workOnce, type Job, type Lane } from '#lib/db/queue.server.ts';
import { traceOf } from '#lib/http/faults.server.ts';

type At = { db: Db; now: Date };

export type LaneParts = {
	db: Db;
	log: { error(fields: object, message: string): void };
	lane: Lane;
	work(at: At, job: Job): Promise<void>;
	/** When a job that was done is due again; undefined: done means done. */
	again(at: At, job: Job): Date | undefined;
};

/** At the latest then the queue is looked at, e.g. because a notice was lost. */
const idleMs = 60_000;
/** What is due but was not to be had is being done by somebody else. */
const busyMs = 1_000;

/** Does the jobs of one lane, one after the other, until it is closed. */
export class JobLane {
	readonly #parts: LaneParts;
	readonly #running: Promise<void>;
	#closed = false;
	#wake = () => {};

	constructor(parts: LaneParts) {
		this.#parts = parts;
		this.#running = this.#run();
	}

	/** Something may be due. */
	wake(): void {
		this.#wake();
	}

	/** Waits for the job at hand; the rest stays in the queue. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#wake();
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
		const { db, log, lane } = this.#parts;
		try {
			for (;;) {
				const now = new Date();
				const done = this.#closed ? undefined : await this.#workOnce({ db, now });
				if (!done) break;
				if (done.failure) log.error({ job: done.name, ...traceOf(done.failure) }, 'job failed');
			}
			const due = (await nextDueAt({ db }, lane))?.getTime() ?? Number.POSITIVE_INFINITY;
			return Math.max(busyMs, Math.min(due - Date.now(), idleMs));
		} catch (reason) {
			if (!this.#closed) log.error(traceOf(reason), 'jobs wait for the database');
			return 5_000;
		}
	}

	#workOnce(at: At) {
		const { work, again, lane } = this.#parts;
		return workOnce(at, work, (job) => again(at, job), lane);
	}
}
