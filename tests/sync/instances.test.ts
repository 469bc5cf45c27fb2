import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notify } from '#lib/db/notices.server.ts';
import { composeMinutes } from '#lib/minutes/compose.server.ts';
import { moveToOwnRoom } from '#lib/minutes/rooms.server.ts';
import { seatHolders } from '#lib/roundtables/tables.server.ts';
import { freshDatabase } from '../support/database.ts';
import { Client } from './client.ts';
import { aLiveMeeting } from './meeting.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let instances: { process: ChildProcess; url: string }[];

beforeAll(async () => {
	database = await freshDatabase();
	instances = await Promise.all([startProcess(), startProcess()]);
});
afterAll(async () => {
	const ended = instances.map(({ process }) => once(process, 'exit'));
	for (const { process } of instances) process.kill('SIGTERM');
	await Promise.all(ended);
	await database.close();
});

async function startProcess(): Promise<{ process: ChildProcess; url: string }> {
	const child = fork(path.join(import.meta.dirname, 'instance-process.ts'), [database.url]);
	const { url } = await new Promise<{ url: string }>((resolve, reject) => {
		child.once('message', (message) => resolve(message as { url: string }));
		child.once('exit', (code) => reject(new Error(`The process ended with ${code}.`)));
	});
	return { process: child, url };
}

async function onBoth() {
	const meeting = await aLiveMeeting(database.db);
	const people = [await meeting.someone(), await meeting.someone()];
	const [a, b] = await Promise.all(
		people.map(({ token }, n) => Client.join({ url: instances[n]!.url, room: meeting.room, token }))
	);
	return { meeting, item: meeting.items[0]!.id, people, a: a!, b: b! };
}

describe('two server processes on one database', () => {
	it('hold the same document, whoever writes where', async () => {
		const { meeting, item, a, b } = await onBoth();
		for (let n = 0; n < 200; n++) {
			a.write(item, `a${n}.`);
			b.write(item, `b${n}.`);
			if (n % 20 === 0) await Promise.all([a.saved(), b.saved()]);
		}
		await Promise.all([a.saved(), b.saved()]);
		await a.until(() => a.fragment(item).length === 401);
		await b.until(() => b.fragment(item).length === 401);
		expect(a.fragment(item).toString()).toBe(b.fragment(item).toString());
		expect(await meeting.stored(item)).toHaveLength(401);
	});

	it('show who is where', async () => {
		const { item, people, a, b } = await onBoth();
		a.sendAwareness([{ clientId: a.doc.clientID, clock: 1, state: {} }]);
		await b.until(() => b.others().some(({ user }) => user.id === people[0]!.id));
		a.write(item, 'x');
		await b.until(() => b.others().some(({ user }) => user.writing === item));
		const newcomer = await Client.join({
			url: instances[1]!.url,
			room: (await onBoth()).meeting.room,
			token: people[0]!.token
		});
		expect(newcomer.closeCode).toBe(4403);
		a.close();
		await b.until(() => b.others().length === 0);
		expect(b.closeCode).toBeUndefined();
	});

	it('tell every page of changed rows within 300 ms', async () => {
		const { meeting, a, b } = await onBoth();
		const since = performance.now();
		await notify(database, 'changed', { meeting: meeting.id, topic: 'agenda' });
		for (const client of [a, b]) await client.until(() => client.changed.includes('agenda'));
		expect(performance.now() - since).toBeLessThan(300);
	});

	it('both take out what was moved, and pass on what the server wrote', async () => {
		const { db } = database;
		const { meeting, item, a, b } = await onBoth();
		a.write(item, 'Geheimnis Xylophon');
		await a.saved();
		await b.until(() => b.text(item).includes('Xylophon'));
		await moveToOwnRoom({ db }, item);
		await a.until(() => a.text(item) === '');
		await b.until(() => b.text(item) === '');
		const other = meeting.items[1]!.id;
		await composeMinutes({ db }, other, [
			{ type: 'paragraph', content: [{ type: 'text', text: 'vom Server' }] }
		]);
		for (const client of [a, b]) await client.until(() => client.text(other) === 'vom Server');
		b.write(item, 'Xylophon, noch einmal');
		expect(await b.ended()).toBe(4422);
	});

	it('both end a right', async () => {
		const { db } = database;
		const { people, a, b } = await onBoth();
		for (const { id } of people) {
			await db.update(seatHolders).set({ until: new Date() }).where(eq(seatHolders.personId, id));
			await notify({ db }, 'access', { person: id });
		}
		expect([await a.ended(), await b.ended()]).toEqual([4403, 4403]);
	});

	it('find everything again when their connections to the database break', async () => {
		const { meeting, item, people, a, b } = await onBoth();
		const { db } = database;
		await db
			.update(seatHolders)
			.set({ until: new Date() })
			.where(eq(seatHolders.personId, people[1]!.id));
		const owner = (await import('#lib/db/open.server.ts')).openDatabase(database.ownerUrl);
		await owner.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid()`);
		await owner.close();
		a.write(item, 'trotzdem');
		await a.saved();
		expect(JSON.stringify(await meeting.stored(item))).toContain('trotzdem');
		// No notice reached anybody: rights are read again because the line was lost.
		expect(await b.ended()).toBe(4403);
		await a.until(() => a.changed.includes('agenda'));
	});
});
