import type { Client } from '../sync/client.ts';
import type { Measure } from './run.ts';
import { ms, pause, percentile, synced, type Stage } from './stage.ts';

const clients = 300;
const peoplePerMeeting = 30;
const rounds = 5;

/** The network of a whole town comes back at once: 300 pages in ten meetings. */
export async function reconnect(stage: Stage): Promise<Measure[]> {
	const pages: Client[] = [];
	for (let n = 0; n < clients / peoplePerMeeting; n++) {
		const meeting = await stage.meeting();
		for (let person = 0; person < peoplePerMeeting; person++)
			pages.push(await stage.join(meeting, await meeting.someone()));
	}
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const page of pages) page.cut();
		await pause(500);
		const start = performance.now();
		for (const page of pages) page.connect();
		await Promise.all(pages.map(synced));
		times.push(performance.now() - start);
	}
	for (const page of pages) page.cut();
	const what = `${clients} clients reconnect at once, until all are synced`;
	return [{ what, measured: ms(percentile(times, 0.5)), goal: '≤ 1,000 ms' }];
}
