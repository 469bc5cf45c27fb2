import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect } from 'vitest';
import type { Db } from '../db/db.server.ts';
import { jobs } from '../db/tables.server.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { freePort, smtpSink, type SmtpSink } from '../../../tests/support/smtp.ts';
import { deliverMail } from './deliver.server.ts';
import { mailLimits, type Mail } from './mails.ts';
import { openRelay } from './relay.server.ts';
import { sendMail } from './send.server.ts';
import { sweepMails } from './sweep.server.ts';
import { mails } from './tables.server.ts';

const from = 'Augenhöhe Ahlenfurt <tisch@ahlenfurt.example>';
const zuhal = { personId: null, name: 'Zühal Yıldırım-Öztürk', address: 'zuhal@ahlenfurt.example' };
const plain: Mail = {
	kind: 'test',
	to: zuhal,
	roundtableId: null,
	language: 'de',
	subject: 'Grüße vom Runden Tisch',
	body: 'Guten Tag,\n\nder nächste Termin steht.\n.\nFrom here on: nichts.\n'
};

let open: SmtpSink[] = [];
afterEach(async () => {
	await Promise.all(open.map((sink) => sink.close()));
	open = [];
});

async function aSink(port = 0): Promise<SmtpSink> {
	const sink = await smtpSink({ port });
	open.push(sink);
	return sink;
}

const silent = { warn: () => {} };
const relayTo = ({ url }: { url: string }) => openRelay({ url, from });
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

async function put(db: Db, mail: Partial<Mail> = {}): Promise<string> {
	await sendMail({ db, now: NOON }, { ...plain, ...mail });
	const [row] = await db.select().from(mails);
	return row!.id;
}

async function find(db: Db, id: string) {
	const [row] = await db.select().from(mails).where(eq(mails.id, id));
	return row!;
}

describe('a mail', () => {
	it('arrives as it was written, to one person, and is not kept here', async ({ db }) => {
		const sink = await aSink();
		const id = await put(db);
		await deliverMail({ db, now: NOON }, id, relayTo(sink), silent);

		const [{ from: sender, to, mail, raw }] = sink.received as [SmtpSink['received'][number]];
		expect([sender, to]).toEqual(['tisch@ahlenfurt.example', ['zuhal@ahlenfurt.example']]);
		expect(mail.from).toMatchObject({ name: 'Augenhöhe Ahlenfurt', address: sender });
		expect(mail.to).toEqual([{ name: zuhal.name, address: zuhal.address }]);
		expect(mail.subject).toBe(plain.subject);
		expect(mail.text?.trim()).toBe(plain.body.trim());
		expect(mail.messageId).toBe(`<${id}@ahlenfurt.example>`);
		expect(mail.date).toBe(NOON.toISOString());
		expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
		expect(raw).toMatch(/^Content-Language: de\r$/m);
		expect(raw).not.toMatch(/^(List-|Bcc|Cc|X-Mailer)/im);
		expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
		expect(await find(db, id)).toMatchObject({
			state: 'sent',
			sentAt: NOON,
			attempts: 1,
			body: null,
			calendar: null
		});
	});

	it('carries a calendar file twice: to be answered, and to be saved', async ({ db }) => {
		const sink = await aSink();
		const text = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
		const id = await put(db, { calendar: { method: 'REQUEST', text } });
		await deliverMail({ db, now: NOON }, id, relayTo(sink), silent);

		const [{ raw, mail }] = sink.received as [SmtpSink['received'][number]];
		expect(raw).toMatch(/^Content-Type: multipart\/alternative;/m);
		expect(raw.replace(/\r\n\s+/g, ' ')).toMatch(
			/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m
		);
		const attached = mail.attachments.find(({ filename }) => filename === 'invite.ics');
		expect(attached).toMatchObject({ disposition: 'attachment', mimeType: 'application/ics' });
		const files = mail.attachments.map(({ content }) =>
			typeof content === 'string' ? content : new TextDecoder().decode(content)
		);
		expect(files.map((file) => file.replace(/\r?\n/g, '\r\n'))).toEqual([text, text]);
		expect(mail.text?.trim()).toBe(plain.body.trim());
	});

	it('gets no headers from names, subjects and addresses', async ({ db }) => {
		const sink = await aSink();
		const evil = 'Ali\r\nBcc: all@ahlenfurt.example\r\n\r\nHello \u202Egnp';
		const id = await put(db, { to: { ...zuhal, name: evil }, subject: evil });
		await deliverMail({ db, now: NOON }, id, relayTo(sink), silent);

		const [{ raw, to, mail }] = sink.received as [SmtpSink['received'][number]];
		expect(to).toEqual([zuhal.address]);
		expect(raw).not.toMatch(/^Bcc/im);
		expect(mail.subject).toBe('Ali Bcc: all@ahlenfurt.example Hello gnp');
		expect(mail.to?.[0]).toMatchObject({ name: mail.subject, address: zuhal.address });
	});

	it('shows names of every script, and pictures in them', async ({ db }) => {
		const sink = await aSink();
		const name = 'Ярослава „Slava“ Müller, 莉 سميرة 🌻'.normalize('NFC');
		const id = await put(db, { to: { ...zuhal, name }, subject: `${name} – Rückfrage` });
		await deliverMail({ db, now: NOON }, id, relayTo(sink), silent);
		const [{ mail }] = sink.received as [SmtpSink['received'][number]];
		expect([mail.to?.[0]?.name, mail.subject]).toEqual([name, `${name} – Rückfrage`]);
	});

	it('is kept for the operator where there is no mail server', async ({ db }) => {
		const id = await put(db);
		await deliverMail({ db, now: NOON }, id, undefined, silent);
		expect(await find(db, id)).toMatchObject({ state: 'kept', body: plain.body, attempts: 0 });
	});

	it('is nothing if what it tells of was rolled back', async ({ db }) => {
		const doomed = db.transaction(async (tx) => {
			await sendMail({ db: tx as unknown as Db, now: NOON }, plain);
			throw new Error('no');
		});
		await expect(doomed).rejects.toThrow('no');
		expect(await db.select().from(mails)).toEqual([]);
		expect(await db.select().from(jobs)).toEqual([]);
	});

	it('is delivered once, whoever takes the job a second time', async ({ db }) => {
		const sink = await aSink();
		const id = await put(db);
		for (const attempt of [1, 2])
			await deliverMail({ db, now: later(attempt) }, id, relayTo(sink), silent);
		await deliverMail({ db, now: NOON }, randomUUID(), relayTo(sink), silent);
		expect(sink.received).toHaveLength(1);
	});

	it('is deleted after thirty days, whatever became of it', async ({ db }) => {
		await put(db);
		await sweepMails({ db, now: later(30 * 24 * 60) });
		expect(await db.select().from(mails)).toHaveLength(1);
		await sweepMails({ db, now: later(30 * 24 * 60 + 1) });
		expect(await db.select().from(mails)).toHaveLength(0);
	});
});

describe('a mail that does not get through', () => {
	it('waits until the server is up again', async ({ db }) => {
		const port = await freePort();
		const relay = relayTo({ url: `smtp://127.0.0.1:${port}` });
		const id = await put(db);
		await deliverMail({ db, now: NOON }, id, relay, silent);
		expect(await find(db, id)).toMatchObject({
			state: 'waiting',
			attempts: 1,
			failure: 'ECONNREFUSED'
		});
		const due = (await db.select().from(jobs)).map(({ dueAt }) => dueAt);
		expect(due).toContainEqual(later(1));

		const sink = await aSink(port);
		await deliverMail({ db, now: later(1) }, id, relay, silent);
		expect(sink.received).toHaveLength(1);
		expect(await find(db, id)).toMatchObject({ state: 'sent', attempts: 2, failure: null });
	});

	it('is tried again after "not now", with the same Message-ID', async ({ db }) => {
		const sink = await aSink();
		sink.answer(
			{ code: 450, text: 'greylisted', at: 'recipient' },
			{ code: 451, text: 'later', at: 'end' }
		);
		const id = await put(db);
		const seen: (string | null)[] = [];
		for (const minute of [0, 1, 6]) {
			await deliverMail({ db, now: later(minute) }, id, relayTo(sink), silent);
			seen.push((await find(db, id)).failure);
		}
		expect(seen).toEqual(['450', '451', null]);
		expect(sink.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@ahlenfurt.example>`]);
	});

	it.for([
		{ code: 550, text: 'no such user zuhal@ahlenfurt.example', at: 'recipient' },
		{ code: 554, text: 'this looks like spam', at: 'end' }
	] as const)('has failed at once if the server says $code for good', async (answer, { db }) => {
		const sink = await aSink();
		sink.answer(answer);
		const id = await put(db);
		const said: object[] = [];
		const log = { warn: (fields: object) => said.push(fields) };
		await deliverMail({ db, now: NOON }, id, relayTo(sink), log);
		expect(await find(db, id)).toMatchObject({ state: 'failed', failure: String(answer.code) });
		expect(said).toEqual([{ code: String(answer.code), kind: 'test', again: false }]);
	});

	it('has failed after the last attempt', async ({ db }) => {
		const relay = { deliver: async () => ({ ok: false, code: 'EAUTH', forGood: false }) as const };
		const id = await put(db);
		const states: string[] = [];
		for (let attempt = 0; attempt <= mailLimits.retryAfterMinutes.length; attempt++) {
			await deliverMail({ db, now: NOON }, id, relay, silent);
			states.push((await find(db, id)).state);
		}
		expect(states.at(-2)).toBe('waiting');
		expect(states.at(-1)).toBe('failed');
	});
});
