import * as net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '#lib/db/open.server.ts';
import { plainText } from '#lib/minutes/document.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { DurablePostgres } from '../support/durable-postgres.ts';
import { copyOfTemplate, makeTemplate, type TestDatabase } from '../support/template.ts';
import { aLiveMeeting } from '../sync/meeting.ts';
import { Client } from '../sync/client.ts';
import { beginText, Typist, wordCounts } from '../sync/typist.ts';

const seed = Number(process.env['SEED'] ?? 26);
const rounds = 20;
const typists = ['a', 'b', 'c', 'd', 'e'];
/** 20 edits a second each. */
const everyMs = 50;

type Meeting = Awaited<ReturnType<typeof aLiveMeeting>>;

let postgres: DurablePostgres;
let database: TestDatabase;
let port: number;
let server: RunningServer;

beforeAll(async () => {
	console.log(`seed ${seed}`);
	postgres = await DurablePostgres.start();
	await makeTemplate(postgres.url('postgres'));
	database = await copyOfTemplate(postgres.url('postgres'));
	port = await freePort();
	server = await start();
}, 120_000);
afterAll(async () => {
	await server.stop();
	await database.close();
	await postgres.remove();
});

const start = () =>
	startServer({ env: { DATABASE_URL: database.ownerUrl, DEMO: '0', PORT: String(port) } });

async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => probe.once('listening', resolve));
	const { port } = probe.address() as net.AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

/** Five people at one paragraph. */
async function fiveTypists() {
	const meeting = await aLiveMeeting(database.db);
	const item = meeting.items[0]!.id;
	const url = `ws://127.0.0.1:${port}`;
	const first = await meeting.someone();
	const opening = await Client.join({ url, room: meeting.room, token: first.token });
	await beginText(opening, item, '<0>');
	opening.close();
	const people = [];
	for (const [n, name] of typists.entries()) {
		const { token } = await meeting.someone();
		people.push(new Typist(name, item, seed + n, { url, room: meeting.room, token }));
	}
	for (const { client } of people) await client.until(() => client.synced, 'the first sync');
	for (const person of people) person.typeEvery(everyMs);
	return { meeting, item, people };
}

async function storedWords(meeting: Meeting, item: string): Promise<Map<string, number>> {
	return wordCounts((await meeting.stored(item)).map(plainText).join('\n'));
}

/** Of the words that somebody saw as saved: those that are not on disk exactly once. */
async function wrongWords(of: { meeting: Meeting; item: string; people: Typist[] }) {
	const counts = await storedWords(of.meeting, of.item);
	return of.people.flatMap(({ saved }) => saved.filter((word) => counts.get(word) !== 1));
}

/** Everybody stops; whatever was not saved is sent again by itself; all see the same. */
async function comeToRest(of: { meeting: Meeting; item: string; people: Typist[] }) {
	for (const person of of.people) person.rest();
	for (const person of of.people) await person.allSaved();
	const counts = await storedWords(of.meeting, of.item);
	const written = of.people.reduce((sum, { written }) => sum + written, 0);
	const texts = new Set(of.people.map(({ client }) => client.text(of.item)));
	return { counts, written, texts };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function expectNothingLost(of: Parameters<typeof comeToRest>[0]) {
	const { counts, written, texts } = await comeToRest(of);
	expect([...counts.values()].every((count) => count === 1)).toBe(true);
	expect(counts.size).toBe(written + 1);
	expect(texts.size).toBe(1);
	for (const person of of.people) person.leave();
}

describe('five people who type 20 edits a second each', () => {
	it(`lose nothing in ${rounds} rounds of kill -9`, async () => {
		const all = await fiveTypists();
		for (let round = 1; round <= rounds; round++) {
			await pause(300 + ((seed * round * 37) % 400));
			await server.kill('SIGKILL');
			server = await start();
			expect(await wrongWords(all), `round ${round}, seed ${seed}`).toEqual([]);
		}
		expect(all.people.every(({ saved }) => saved.length > rounds)).toBe(true);
		await expectNothingLost(all);
	});

	it('lose nothing while the database is away for 10 seconds', async () => {
		const all = await fiveTypists();
		await pause(1_000);
		await postgres.stop();
		await pause(10_000);
		await postgres.again();
		await pause(2_000);
		expect(await wrongWords(all)).toEqual([]);
		await expectNothingLost(all);
	});

	it('lose nothing when the database stops at once in the middle of a transaction', async () => {
		const all = await fiveTypists();
		await pause(1_000);
		await crashInsideTransaction(all.meeting);
		await pause(2_000);
		expect(await wrongWords(all)).toEqual([]);
		await expectNothingLost(all);
	});
});

/** Holds the room's row, so that the flush of the server waits inside its transaction. */
async function crashInsideTransaction({ id }: Meeting): Promise<void> {
	const sql = connect(database.ownerUrl, { max: 1 });
	const crashed = Promise.withResolvers<void>();
	const held = sql
		.begin(async (sql) => {
			await sql`select from minutes_rooms where meeting_id = ${id} for update`;
			await crashed.promise;
		})
		.catch(() => {});
	await waitForAWaiter();
	await postgres.crash();
	crashed.resolve();
	await held;
	await sql.end({ timeout: 0 });
}

async function waitForAWaiter(): Promise<void> {
	const sql = connect(database.ownerUrl, { max: 1 });
	const waiting = () => sql`select from pg_stat_activity where wait_event_type = 'Lock'
		and query like '%update minutes_rooms set head%'`;
	while ((await waiting()).length === 0) await pause(20);
	await sql.end();
}
