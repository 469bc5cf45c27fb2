/*
 * `npm run bench [-- propagation]`: what the sync server does on this machine, as a table. A real server process, a
 * PostgreSQL that writes to disk before it says so, and real sockets on loopback.
 */
import { coldLoad } from './cold-load.ts';
import { memory } from './memory.ts';
import { propagation } from './propagation.ts';
import { push } from './push.ts';
import { reconnect } from './reconnect.ts';
import { Stage } from './stage.ts';

export type Measure = { what: string; goal: string; measured: string };

const stage = await Stage.open();
const measures: Measure[] = [];
try {
	const only = process.argv[2];
	for (const bench of [propagation, push, reconnect, coldLoad, memory]) {
		if (only && bench.name !== only) continue;
		console.log(`${bench.name} …`);
		measures.push(...(await bench(stage)));
	}
} finally {
	await stage.close();
}
console.table(Object.fromEntries(measures.map(({ what, ...numbers }) => [what, numbers])), [
	'measured',
	'goal'
]);
