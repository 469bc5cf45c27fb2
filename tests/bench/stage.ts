import * as fs from 'node:fs';
import type { Someone } from '../sync/meeting.ts';
import { aLiveMeeting } from '../sync/meeting.ts';
import { memoryAfterCollection, type Memory } from './inspector.ts';
import { Client } from '../sync/client.ts';
import type { Contender } from './load.ts';
import { DurablePostgres } from '../support/durable-postgres.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { copyOfTemplate, makeTemplate, type TestDatabase } from '../support/template.ts';

export type LiveMeeting = Awaited<ReturnType<typeof aLiveMeeting>>;

/** Clock ticks of the kernel per second, as in /proc/<pid>/stat. */
const ticksPerSecond = 100;

/** One server and its database, for all benches of a run. */
export class Stage {
	readonly database: TestDatabase;
	readonly #postgres: DurablePostgres;
	#server: RunningServer;

	static async open(): Promise<Stage> {
		const postgres = await DurablePostgres.start();
		await makeTemplate(postgres.url('postgres'));
		const database = await copyOfTemplate(postgres.url('postgres'));
		return new Stage(postgres, database, await start(database));
	}

	private constructor(postgres: DurablePostgres, database: TestDatabase, server: RunningServer) {
		this.#postgres = postgres;
		this.database = database;
		this.#server = server;
	}

	/** A server that has loaded nothing yet. */
	async freshServer(): Promise<void> {
		await this.#server.stop();
		this.#server = await start(this.database);
	}

	async close(): Promise<void> {
		await this.#server.stop();
		await this.database.close();
		await this.#postgres.remove();
	}

	meeting(): Promise<LiveMeeting> {
		return aLiveMeeting(this.database.db);
	}

	client({ room }: LiveMeeting, { token }: Someone): Client {
		return new Client({ url: this.#server.url.replace('http', 'ws'), room, token });
	}

	async join(meeting: LiveMeeting, someone: Someone): Promise<Client> {
		const client = this.client(meeting, someone);
		client.connect();
		await synced(client);
		return client;
	}

	/** CPU time of the server process, in milliseconds. */
	cpu(): number {
		return cpuOf(this.#server.pid);
	}

	/** Memory of the server process, with everything collected that nobody needs. */
	memory(): Promise<Memory> {
		return memoryOf(this.#server);
	}

	/** This server, for a load that other servers can carry as well. */
	contender(): Contender {
		const meetings = new Map<number, LiveMeeting>();
		return {
			join: async (number) => {
				const meeting = meetings.get(number) ?? (await this.meeting());
				meetings.set(number, meeting);
				const client = await this.join(meeting, await meeting.someone());
				return Object.assign(client, { item: meeting.items[0]!.id });
			},
			cpu: () => this.cpu(),
			memory: () => this.memory()
		};
	}
}

export function cpuOf(pid: number): number {
	const [, after] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
	const fields = after!.split(' ');
	return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

export async function memoryOf(server: { output(): string }): Promise<Memory> {
	await pause(2_000);
	const [, address] = /listening on (ws:\S+)/.exec(server.output())!;
	return memoryAfterCollection(address!);
}

const start = (database: TestDatabase) =>
	startServer({
		env: {
			DATABASE_URL: database.ownerUrl,
			DEMO: '0',
			NODE_OPTIONS: '--expose-gc --inspect=127.0.0.1:0'
		}
	});

export const synced = (client: Client) =>
	client.until(() => client.synced, 'the first sync', 30_000);

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @param share 0.5 is the median */
export function percentile(values: number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const ms = (value: number) => `${value.toFixed(1)} ms`;
