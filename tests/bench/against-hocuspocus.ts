import * as fs from 'node:fs';
import { connect } from '#lib/db/open.server.ts';
import { HocuspocusClient } from './hocuspocus-client.ts';
import { installHocuspocus, startHocuspocus, type Process } from './hocuspocus-process.ts';
import { measure, type Contender, type Load, type Result } from './load.ts';
import { asMeasures, evening } from './meetings.ts';
import type { Measure } from './run.ts';
import { cpuOf, memoryOf, ms, pause, percentile, type Stage } from './stage.ts';

const rounds = 3;

/** One lively meeting: 30 people, 5 of them write. */
const meeting: Load = {
	meetings: 1,
	clients: 30,
	busy: 1,
	writers: 5,
	editsPerSecond: 20,
	warmUpSeconds: 3,
	seconds: 15
};

/**
 * The same pages, the same edits, the same machine, in turns: Augenhöhe, which has every edit on
 * disk before anybody sees it, and Hocuspocus, which shows it at once and stores the document later.
 */
export async function hocuspocus(stage: Stage, count = 500): Promise<Measure[]> {
	const folder = installHocuspocus();
	try {
		return [
			await commit(stage),
			...(await compare(stage, folder, '1 meeting, 30 clients', meeting)),
			...(await compare(stage, folder, `${count} meetings`, evening(count)))
		];
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}

/** What it costs here to have one edit on disk: only Augenhöhe waits for it before it shows the edit. */
async function commit({ database }: Stage): Promise<Measure> {
	const sql = connect(database.ownerUrl, { max: 1 });
	const times: number[] = [];
	await sql`create table commits (at timestamptz)`;
	for (let n = 0; n < 300; n++) {
		const start = performance.now();
		await sql`insert into commits values (now())`;
		times.push(performance.now() - start);
	}
	await sql.end();
	return { what: 'one commit to disk: p50', measured: ms(percentile(times, 0.5)), goal: '' };
}

async function compare(stage: Stage, folder: string, name: string, load: Load) {
	const [ours, theirs]: [Result[], Result[]] = [[], []];
	for (let round = 0; round < rounds; round++) {
		await stage.freshServer();
		ours.push(await measure(stage.contender(), load));
		const process = await startHocuspocus(folder, stage.database.ownerUrl);
		theirs.push(await measure(contenderAt(process, `${name}/${round}`), load));
		await process.stop();
	}
	const [own, other] = [middle(ours), middle(theirs)];
	return [
		...asMeasures(`${name}, Augenhöhe`, own),
		...asMeasures(`${name}, Hocuspocus 4.7`, other),
		...ratios(name, own, other)
	];
}

function contenderAt(process: Process, run: string): Contender {
	return {
		async join(number) {
			const client = new HocuspocusClient(process.url, `${run}/${number}`);
			while (!client.synced) await pause(2);
			return Object.assign(client, { item: 'item' });
		},
		cpu: () => cpuOf(process.pid),
		memory: () => memoryOf(process)
	};
}

/** The median of the rounds, number by number. */
function middle(results: Result[]): Result {
	const of = (name: keyof Result) =>
		percentile(
			results.map((result) => result[name]),
			0.5
		);
	const names = Object.keys(results[0]!) as (keyof Result)[];
	return Object.fromEntries(names.map((name) => [name, of(name)])) as Result;
}

const compared = {
	p50: 'p50',
	p95: 'p95',
	cpu: 'server CPU per delivery',
	heapPerMeeting: 'heap per meeting',
	rssPerMeeting: 'whole process per meeting'
} satisfies Partial<Record<keyof Result, string>>;

/** Below 1: Augenhöhe needs less. */
function ratios(name: string, own: Result, other: Result): Measure[] {
	return (Object.keys(compared) as (keyof typeof compared)[]).map((key) => ({
		what: `${name}: Augenhöhe ÷ Hocuspocus, ${compared[key]}`,
		measured: `${(own[key] / other[key]).toFixed(2)} ×`,
		goal: key === 'p50' || key === 'p95' ? '≤ 1' : ''
	}));
}
