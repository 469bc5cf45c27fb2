import { Buffer } from 'node:buffer';
import * as Y from 'yjs';
import { roomOfItem } from '#lib/minutes/queries.server.ts';
import { appendUpdates } from '#lib/minutes/log.server.ts';
import { sharedText } from '../sync/typist.ts';
import type { Measure } from './run.ts';
import { ms, percentile, type LiveMeeting, type Stage } from './stage.ts';

const updates = 60_000;
const perInsert = 2_000;
const rounds = 5;

/** A meeting whose log was never compacted: from the first socket to the text. */
export async function coldLoad(stage: Stage): Promise<Measure[]> {
	const meeting = await stage.meeting();
	const bytes = await writeLog(stage, meeting);
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		await stage.freshServer();
		const someone = await meeting.someone();
		const start = performance.now();
		const client = await stage.join(meeting, someone);
		times.push(performance.now() - start);
		client.cut();
		if (round === 0 && client.text(meeting.items[0]!.id).length < updates)
			throw new Error('The text is not whole.');
	}
	const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
	const what = `cold load of ${updates.toLocaleString('en')} updates (${size})`;
	return [
		{ what: `${what}, from the log`, measured: ms(times[0]!), goal: '< 1,000 ms' },
		{ what: `${what}, compacted`, measured: ms(percentile(times.slice(1), 0.5)), goal: '' }
	];
}

/** As one person typed it, letter by letter. */
async function writeLog({ database }: Stage, meeting: LiveMeeting): Promise<number> {
	const item = meeting.items[0]!.id;
	const room = (await roomOfItem(database, item))!;
	const doc = new Y.Doc();
	let waiting: Uint8Array[] = [];
	let bytes = 0;
	doc.on('update', (update: Uint8Array) => {
		waiting.push(update);
		bytes += update.length;
	});
	const flush = async () => {
		if (waiting.length === 0) return;
		const rows = waiting.map((update) => ({ update: Buffer.from(update), personId: null }));
		await appendUpdates(database, [{ id: room.id, moves: room.moves, updates: rows }]);
		waiting = [];
	};
	doc.transact(() => {
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText('')]);
		doc.getXmlFragment(item).insert(0, [paragraph]);
	});
	const text = sharedText(doc, item)!;
	for (let n = 1; n < updates; n++) {
		text.insert(n % 7 === 0 ? Math.floor(text.length / 2) : text.length, 'a');
		if (waiting.length >= perInsert) await flush();
	}
	await flush();
	return bytes;
}
