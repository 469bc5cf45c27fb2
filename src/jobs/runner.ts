import type { Db } from '#lib/db/db.server.ts';
import type { Listeners, Listening } from '#lib/db/listen.server.ts';
import { enqueueOnce, type Job, type Lane } from '#lib/db/queue.server.ts';
import { jobHandlers, slowJobs, type JobHandler } from './handlers.ts';
import { JobLane } from './lane.ts';
import { periodicJobs, type PeriodicJob } from './periodic.ts';

type Log = { error(fields: object, message: string): void };
type At = { db: Db; now: Date };

type Parts = {
	db: Db;
	log: Log;
	listen(listeners: Listeners): Promise<Listening>;
	periodic?: Record<string, PeriodicJob>;
	handlers?: Record<string, JobHandler>;
};

/** Two, so that what waits for servers of others holds up nothing of ours. */
const lanes: Lane[] = [{ allBut: slowJobs }, { only: slowJobs }];

/** Does what is due. Several processes may do so: none takes what another has taken. */
export class JobRunner {
	readonly #periodic: Record<string, PeriodicJob>;
	readonly #handlers: Record<string, JobHandler>;
	readonly #lanes: JobLane[];
	#listening: Listening | undefined;

	static async start(parts: Parts): Promise<JobRunner> {
		const { db, periodic = periodicJobs } = parts;
		for (const name of Object.keys(periodic)) await enqueueOnce({ db, now: new Date() }, name);
		const runner = new JobRunner(parts);
		const wake = () => runner.#lanes.forEach((lane) => lane.wake());
		runner.#listening = await parts.listen({ jobs: wake, onLost: wake });
		// What was put into the queue before we listened.
		wake();
		return runner;
	}

	private constructor({ db, log, periodic = periodicJobs, handlers = jobHandlers }: Parts) {
		this.#periodic = periodic;
		this.#handlers = handlers;
		const work = (at: At, job: Job) => this.#work(at, job);
		const again = (at: At, { name }: Job) => this.#again(at, name);
		this.#lanes = lanes.map((lane) => new JobLane({ db, log, lane, work, again }));
	}

	/** Waits for the jobs at hand; the rest stays in the queue. */
	async close(): Promise<void> {
		const ended = this.#lanes.map((lane) => lane.close());
		await this.#listening?.close();
		await Promise.all(ended);
	}

	#again({ now }: At, name: string): Date | undefined {
		const job = this.#periodic[name];
		return job && new Date(now.getTime() + job.everyMinutes * 60_000);
	}

	#work(at: At, { name, payload }: Job): Promise<void> {
		const work = this.#periodic[name]?.work ?? this.#handlers[name];
		if (!work) throw new Error('There is no job of this name in this version.');
		return work(at, payload);
	}
}
