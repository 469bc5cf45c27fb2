import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { enqueue } from '#lib/db/queue.server.ts';
import { notify } from '#lib/db/notices.server.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { sendMail } from '#lib/notifications/send.server.ts';
import { freshDatabase } from '../support/database.ts';
import { personalDataIn } from '../support/personal-data.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { freePort, mailSettings, smtpSink, type SmtpSink } from '../support/smtp.ts';

type Database = Awaited<ReturnType<typeof freshDatabase>>;

const secret = 'Brandschutz im Kapellenhof';
const to = { personId: null, name: 'Mina Oberland', address: 'mina@ahlenfurt.example' };
const words = { subject: secret, body: `${secret}\n` };
const mail = { kind: 'test', to, roundtableId: null, language: 'de', ...words } as const;

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const end of ends.toReversed()) await end();
	ends = [];
});

async function aDatabase(): Promise<Database> {
	const database = await freshDatabase();
	ends.push(() => database.close());
	return database;
}

async function aSink(port = 0): Promise<SmtpSink> {
	const sink = await smtpSink({ port });
	ends.push(() => sink.close());
	return sink;
}

/** A process that does nothing but jobs. */
async function aPostman(database: Database, url: string | undefined): Promise<RunningServer> {
	const settings = url === undefined ? {} : await mailSettings({ url });
	const env = { DATABASE_URL: database.ownerUrl, ROLES: 'jobs', ...settings };
	const server = await startServer({ env });
	ends.push(() => server.stop());
	return server;
}

const send = ({ db }: Database) => sendMail({ db, now: new Date() }, mail);
const stateIn = async ({ db }: Database) => (await db.select().from(mails))[0];

/** The next attempt is due in a minute; nobody wants to wait that long here. */
async function hurry({ db }: Database): Promise<void> {
	await db.update(jobs).set({ dueAt: new Date() }).where(eq(jobs.name, 'mail.deliver'));
	await notify({ db }, 'jobs', { name: 'mail.deliver' });
}

const patiently = { timeout: 30_000 };

describe('a process that sends mails', () => {
	it('sends again what nobody can say was sent, with the same Message-ID', async () => {
		const [database, sink] = [await aDatabase(), await aSink()];
		sink.think(2_000);
		const first = await aPostman(database, sink.url);
		await send(database);
		await expect.poll(() => sink.busy, patiently).toBe(1);
		await first.kill('SIGKILL');
		await expect.poll(() => sink.received.length, patiently).toBe(1);
		expect(await stateIn(database)).toMatchObject({ state: 'waiting', attempts: 0 });

		sink.think(0);
		await aPostman(database, sink.url);
		await expect.poll(async () => (await stateIn(database))?.state, patiently).toBe('sent');
		const ids = sink.received.map(({ mail }) => mail.messageId);
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(1);
	});

	it('waits for a mail server that is down, and says so without a word of the mail', async () => {
		const database = await aDatabase();
		const port = await freePort();
		const postman = await aPostman(database, `smtp://127.0.0.1:${port}`);
		await send(database);
		await expect
			.poll(async () => (await stateIn(database))?.failure, patiently)
			.toBe('ECONNREFUSED');

		const sink = await aSink(port);
		await hurry(database);
		const { mail } = await sink.mailTo(to.address);
		expect(mail.subject).toBe(secret);
		await expect.poll(async () => (await stateIn(database))?.state, patiently).toBe('sent');
		expect(postman.output()).toContain('"code":"ECONNREFUSED"');
		expect(personalDataIn(postman.output(), [secret, to.name, to.address])).toEqual([]);
	});

	it('does its other work while a mail server takes its time', async () => {
		const [database, sink] = [await aDatabase(), await aSink()];
		sink.think(5_000);
		const postman = await aPostman(database, sink.url);
		await send(database);
		await expect.poll(() => sink.busy, patiently).toBe(1);
		await enqueue({ db: database.db, now: new Date() }, 'nobody-knows-this');
		await expect.poll(postman.output, patiently).toContain('nobody-knows-this');
		expect(sink.received).toEqual([]);
		await expect.poll(async () => (await stateIn(database))?.state, patiently).toBe('sent');
	});

	it('keeps mails for the operator where there is no mail server', async () => {
		const database = await aDatabase();
		await aPostman(database, undefined);
		await send(database);
		await expect.poll(async () => (await stateIn(database))?.state, patiently).toBe('kept');
		expect(await stateIn(database)).toMatchObject({ body: mail.body, attempts: 0 });
	});

	it('sends each mail once, however many processes there are', async () => {
		const [database, sink] = [await aDatabase(), await aSink()];
		await Promise.all([1, 2].map(() => aPostman(database, sink.url)));
		for (let n = 0; n < 12; n++) await send(database);
		const waiting = async () => (await database.db.select().from(jobs)).map(({ name }) => name);
		await expect.poll(waiting, patiently).not.toContain('mail.deliver');
		const ids = sink.received.map(({ mail }) => mail.messageId);
		expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
	});
});
