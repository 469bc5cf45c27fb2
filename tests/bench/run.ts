/*
 * `npm run bench [-- propagation]`, `npm run bench -- meetings 20`: what the sync server does on this machine, as a table. A real server process, a
 * PostgreSQL that writes to disk before it says so, and real sockets on loopback.
 */

import { hocuspocus } from './against-hocuspocus.ts';
import { coldLoad } from './cold-load.ts';
import { meetings } from './meetings.ts';
import { inbox } from './inbox.ts';
import { intakes } from './intakes.ts';
import { keys } from './keys.ts';
import { memory } from './memory.ts';
import { propagation } from './propagation.ts';
import { push } from './push.ts';
import { reconnect } from './reconnect.ts';
import { Stage } from './stage.ts';

export type Measure = { what: string; goal: string; measured: string };

const stage = await Stage.open();
const measures: Measure[] = [];
try {
	const [, , only, size] = process.argv;
	for (const bench of [
		propagation,
		push,
		reconnect,
		coldLoad,
		memory,
		meetings,
		inbox,
		intakes,
		keys,
		hocuspocus
	]) {
		// It fetches packages from a registry, so it only runs when it is asked for.
		const wanted = only ? bench.name === only : bench !== hocuspocus;
		if (!wanted) continue;
		console.log(`${bench.name} …`);
		measures.push(...(await bench(stage, size ? Number(size) : undefined)));
	}
} finally {
	await stage.close();
}
console.table(Object.fromEntries(measures.map(({ what, ...numbers }) => [what, numbers])), [
	'measured',
	'goal'
]);
