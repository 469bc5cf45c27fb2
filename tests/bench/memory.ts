import type { Client } from '../sync/client.ts';
import type { Measure } from './run.ts';
import type { Memory } from './inspector.ts';
import type { Stage } from './stage.ts';

const connections = 1_000;
const perPerson = 50;
const meetings = 200;

/** What the server holds for pages that are only open. */
export async function memory(stage: Stage): Promise<Measure[]> {
	return [...(await perConnection(stage)), await perMeeting(stage)];
}

async function perConnection(stage: Stage): Promise<Measure[]> {
	await stage.freshServer();
	const meeting = await stage.meeting();
	const people = [];
	for (let n = 0; n < connections / perPerson; n++) people.push(await meeting.someone());
	// The first ones also load code and fill caches.
	const pages = [];
	for (const person of people) pages.push(await stage.join(meeting, person));
	const before = await stage.memory();
	for (const person of people) {
		for (let n = 1; n < perPerson; n++) pages.push(await stage.join(meeting, person));
	}
	const after = await stage.memory();
	cut(pages);
	const count = connections - people.length;
	const what = 'memory per idle connection';
	return [
		{ what: `${what} (heap)`, measured: kB(inUse(after) - inUse(before), count), goal: '≤ 15 kB' },
		{ what: `${what} (whole process)`, measured: kB(after.rss - before.rss, count), goal: '' }
	];
}

async function perMeeting(stage: Stage): Promise<Measure> {
	await stage.freshServer();
	const pages: Client[] = [];
	const open = async () => {
		const meeting = await stage.meeting();
		pages.push(await stage.join(meeting, await meeting.someone()));
	};
	for (let n = 0; n < 20; n++) await open();
	const before = inUse(await stage.memory());
	for (let n = 0; n < meetings; n++) await open();
	const measured = kB(inUse(await stage.memory()) - before, meetings);
	cut(pages);
	return { what: 'memory per open meeting with one reader (heap)', measured, goal: '' };
}

const inUse = ({ heapUsed, external }: Memory) => heapUsed + external;

const kB = (bytes: number, count: number) => `${(bytes / 1024 / count).toFixed(1)} kB`;

function cut(pages: Client[]): void {
	for (const page of pages) page.cut();
}
