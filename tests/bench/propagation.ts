import type { Client } from '../sync/client.ts';
import { beginText, sharedText } from '../sync/typist.ts';
import { Watch } from './load.ts';
import type { Measure } from './run.ts';
import { ms, pause, percentile, type LiveMeeting, type Stage } from './stage.ts';

const clients = 30;
const writers = 5;
const editsPerSecond = 20;
const warmUpSeconds = 3;
const seconds = 15;

/** From a key on one page to the text on another: 30 people in one meeting, 5 of them write. */
export async function propagation(stage: Stage): Promise<Measure[]> {
	const meeting = await stage.meeting();
	const people = await everybody(stage, meeting);
	const item = meeting.items[0]!.id;
	await beginText(people[0]!, item, 'Anfang');
	await pause(200);

	const watch = new Watch(people);
	await type(people.slice(0, writers), item, watch, warmUpSeconds);
	watch.delays = [];
	const cpu = stage.cpu();
	await type(people.slice(0, writers), item, watch, seconds);
	const cpuPerThousand = ((stage.cpu() - cpu) / watch.delays.length) * 1000;
	for (const client of people) client.cut();

	const name = `propagation, ${clients} clients, ${writers} writers`;
	return [
		{ what: `${name}: p50`, measured: ms(percentile(watch.delays, 0.5)), goal: '' },
		{ what: `${name}: p95`, measured: ms(percentile(watch.delays, 0.95)), goal: '< 10 ms' },
		{ what: `${name}: p99`, measured: ms(percentile(watch.delays, 0.99)), goal: '' },
		{
			what: 'server CPU per 1,000 deliveries',
			measured: ms(cpuPerThousand),
			goal: '≤ 25 ms'
		}
	];
}

async function everybody(stage: Stage, meeting: LiveMeeting): Promise<Client[]> {
	const people: Client[] = [];
	for (let n = 0; n < clients; n++) {
		people.push(await stage.join(meeting, await meeting.someone()));
	}
	return people;
}

/** Writers take turns, so that edits are spread over the time. */
async function type(people: Client[], item: string, watch: Watch, seconds: number): Promise<void> {
	const edits = seconds * editsPerSecond * people.length;
	const start = performance.now();
	for (let edit = 0; edit < edits; edit++) {
		const due = start + (edit * 1000) / (editsPerSecond * people.length);
		const wait = due - performance.now();
		if (wait > 0) await pause(wait);
		const client = people[edit % people.length]!;
		watch.about(client);
		sharedText(client.doc, item)!.insert(0, 'x');
	}
	await pause(500);
}
