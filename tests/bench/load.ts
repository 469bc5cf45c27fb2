import * as Y from 'yjs';
import { sharedText } from '../sync/typist.ts';
import type { Memory } from './inspector.ts';
import { pause, percentile } from './stage.ts';

/** A page without a page, of whichever server; `item` is the text that everybody writes in. */
export type Page = { doc: Y.Doc; item: string; cut(): void };

/** One server under load. */
export type Contender = {
	/** Opens the document of a meeting once more; the same number is the same meeting. */
	join(meeting: number): Promise<Page>;
	/** CPU time of the server process so far, in milliseconds. */
	cpu(): number;
	memory(): Promise<Memory>;
};

export type Load = {
	meetings: number;
	clients: number;
	/** In how many meetings somebody writes, and how many there. */
	busy: number;
	writers: number;
	/** Of each writer. */
	editsPerSecond: number;
	warmUpSeconds: number;
	seconds: number;
};

export type Result = {
	sockets: number;
	deliveries: number;
	p50: number;
	p95: number;
	/** Milliseconds of the server process per 1,000 deliveries. */
	cpu: number;
	/** Bytes in use and of the whole process, per meeting, while all are open. */
	heapPerMeeting: number;
	rssPerMeeting: number;
};

/** Opens everything, lets the writers write, and measures what comes to the others. */
export async function measure(contender: Contender, load: Load): Promise<Result> {
	const before = await contender.memory();
	const rooms: Page[][] = [];
	for (let meeting = 0; meeting < load.meetings; meeting++) {
		rooms.push(await openRoom(contender, meeting, load.clients));
	}
	const after = await contender.memory();
	const busy = rooms.slice(0, load.busy);
	const watch = new Watch(busy.flat());
	const writers = busy.flatMap((pages) => pages.slice(0, load.writers));
	await type(writers, watch, load, load.warmUpSeconds);
	watch.delays = [];
	const cpu = contender.cpu();
	await type(writers, watch, load, load.seconds);
	const used = contender.cpu() - cpu;
	for (const page of rooms.flat()) page.cut();
	return {
		sockets: load.meetings * load.clients,
		deliveries: watch.delays.length,
		p50: percentile(watch.delays, 0.5),
		p95: percentile(watch.delays, 0.95),
		cpu: (used / watch.delays.length) * 1000,
		heapPerMeeting: (inUse(after) - inUse(before)) / load.meetings,
		rssPerMeeting: (after.rss - before.rss) / load.meetings
	};
}

const inUse = ({ heapUsed, external }: Memory) => heapUsed + external;

/** Each meeting has a sentence, as all of its pages know before anybody goes on. */
async function openRoom(contender: Contender, meeting: number, clients: number): Promise<Page[]> {
	const pages: Page[] = [];
	for (let n = 0; n < clients; n++) pages.push(await contender.join(meeting));
	const [first] = pages;
	first!.doc.transact(() => {
		const fragment = first!.doc.getXmlFragment(first!.item);
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText('Anfang der Niederschrift.')]);
		fragment.delete(0, fragment.length);
		fragment.insert(0, [paragraph]);
	});
	while (!pages.every(({ doc, item }) => sharedText(doc, item)?.toString().startsWith('Anfang'))) {
		await pause(2);
	}
	return pages;
}

/** Writers take turns, so that edits are spread over the time. */
async function type(writers: Page[], watch: Watch, load: Load, seconds: number): Promise<void> {
	const perSecond = load.editsPerSecond * writers.length;
	const start = performance.now();
	for (let edit = 0; edit < seconds * perSecond; edit++) {
		const wait = start + (edit * 1000) / perSecond - performance.now();
		if (wait > 0) await pause(wait);
		const page = writers[edit % writers.length]!;
		watch.about(page);
		sharedText(page.doc, page.item)!.insert(0, 'x');
	}
	await pause(500);
}

/** Knows when each clock of each writer was written, and when it came to the others. */
export class Watch {
	delays: number[] = [];
	readonly #writtenAt = new Map<string, number>();

	constructor(pages: Pick<Page, 'doc'>[]) {
		for (const page of pages) {
			page.doc.on('afterTransaction', (transaction: Y.Transaction) => {
				if (transaction.origin === page) this.#came(transaction);
			});
		}
	}

	about({ doc }: Pick<Page, 'doc'>): void {
		const clock = doc.store.clients.get(doc.clientID)?.at(-1);
		const next = clock ? clock.id.clock + clock.length : 0;
		this.#writtenAt.set(`${doc.clientID}:${next}`, performance.now());
	}

	#came({ beforeState, afterState }: Y.Transaction): void {
		const now = performance.now();
		for (const [client, end] of afterState) {
			for (let clock = beforeState.get(client) ?? 0; clock < end; clock++) {
				const at = this.#writtenAt.get(`${client}:${clock}`);
				if (at !== undefined) this.delays.push(now - at);
			}
		}
	}
}
