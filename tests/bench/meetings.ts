import { measure, type Load, type Result } from './load.ts';
import type { Measure } from './run.ts';
import { ms, type Stage } from './stage.ts';

/** The evening on which every table of a Land meets at once: 500 meetings, three pages each. */
export const evening = (meetings: number): Load => ({
	meetings,
	clients: 3,
	busy: Math.ceil(meetings / 5),
	writers: 1,
	editsPerSecond: 2,
	warmUpSeconds: 3,
	seconds: 15
});

/** Many meetings on one server: memory, CPU, and how long an edit takes. */
export async function meetings(stage: Stage, count = 500): Promise<Measure[]> {
	await stage.freshServer();
	const load = evening(count);
	const result = await measure(stage.contender(), load);
	const name = `${count} meetings, ${result.sockets} sockets, ${load.busy} writers`;
	return asMeasures(name, result).concat({
		what: `${name}: deliveries measured`,
		measured: String(result.deliveries),
		goal: ''
	});
}

export function asMeasures(name: string, result: Result): Measure[] {
	return [
		{ what: `${name}: p50`, measured: ms(result.p50), goal: '' },
		{ what: `${name}: p95`, measured: ms(result.p95), goal: '< 100 ms' },
		{ what: `${name}: server CPU per 1,000 deliveries`, measured: ms(result.cpu), goal: '' },
		{ what: `${name}: heap per meeting`, measured: kB(result.heapPerMeeting), goal: '' },
		{ what: `${name}: whole process per meeting`, measured: kB(result.rssPerMeeting), goal: '' }
	];
}

export const kB = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
