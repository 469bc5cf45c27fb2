import { anOmbudsOffice } from '../support/ombuds.ts';
import { startServer } from '../support/server.ts';
import type { Measure } from './run.ts';
import { ms, percentile, type Stage } from './stage.ts';

const atOnce = 50;
const story = 'Seit Wochen antwortet niemand auf unseren Brief. '.repeat(20);

/** Fifty people, each from a network of their own, file at the same time: as forms, without script. */
export async function intakes({ database }: Stage): Promise<Measure[]> {
	await anOmbudsOffice(database.db);
	const env = { DATABASE_URL: database.ownerUrl, DEMO: '0', TRUSTED_PROXIES: '1' };
	const server = await startServer({ env });
	try {
		const started = performance.now();
		const people = Array.from({ length: atOnce }, (_, n) => filed(server.url, n));
		const times = await Promise.all(people);
		const all = performance.now() - started;
		const what = `${atOnce} intakes at once, four pages each`;
		return [
			{ what: `${what}: p50`, measured: ms(percentile(times, 0.5)), goal: '' },
			{ what: `${what}: p95`, measured: ms(percentile(times, 0.95)), goal: '' },
			{ what: `${what}: all`, measured: ms(all), goal: '< 30 s' }
		];
	} finally {
		await server.stop();
	}
}

/** @returns milliseconds from the first page to the receipt */
async function filed(origin: string, person: number): Promise<number> {
	const started = performance.now();
	const headers: Record<string, string> = { origin, 'x-forwarded-for': `10.1.${person}.7` };
	const send = async (path: string, form: Record<string, string>) => {
		const body = new URLSearchParams(form);
		const options = { method: 'POST', redirect: 'manual', headers, body } as const;
		const answer = await fetch(`${origin}/anliegen/neu/${path}`, options);
		await answer.text();
		if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}.`);
		const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('anliegen='));
		if (cookie) headers['cookie'] = cookie.split(';')[0]!;
	};
	await send('wer', { kind: 'complaint', reporter: 'refugee' });
	await send('was', { story, since: '' });
	await send('pruefen', {});
	const receipt = await fetch(`${origin}/anliegen/neu/angekommen`, { headers });
	if (!(await receipt.text()).match(/\d{4} \d{4}|\d{3}-\d{3}-\d{3}/))
		throw new Error('There is no receipt.');
	return performance.now() - started;
}
