import { moveItem } from '#lib/agenda/move.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { as } from '../support/builders.ts';
import type { Measure } from './run.ts';
import { ms, pause, percentile, type Stage } from './stage.ts';

const pages = 30;
const changes = 50;

/** From a change of the agenda, made by another process, to the last open page that hears of it. */
export async function push(stage: Stage): Promise<Measure[]> {
	const meeting = await stage.meeting();
	const chair = await meeting.someone('chair');
	const open = [];
	for (let n = 0; n < pages; n++) open.push(await stage.join(meeting, await meeting.someone()));
	const at = { db: stage.database.db, now: new Date() };
	const ctx = as((await loadActor(at, chair.id))!, at.db, at.now);
	const times: number[] = [];
	for (let n = 0; n < changes; n++) {
		const heard = open.map((page) => page.changed.length);
		const start = performance.now();
		await moveItem(ctx, { itemId: meeting.items[n % 2]!.id, place: 1 });
		await Promise.all(
			open.map((page, index) => page.until(() => page.changed.length > heard[index]!))
		);
		times.push(performance.now() - start);
		await pause(20);
	}
	for (const page of open) page.cut();
	const what = `a changed agenda reaches all ${pages} pages`;
	return [
		{ what: `${what}: p50`, measured: ms(percentile(times, 0.5)), goal: '' },
		{ what: `${what}: p95`, measured: ms(percentile(times, 0.95)), goal: '< 300 ms' }
	];
}
