import { afterEach, describe, expect, it } from 'vitest';
import { smtpSink, type SmtpSink } from '../../../tests/support/smtp.ts';
import { failureKind } from './mails.ts';
import { readMailbox } from './mailbox.ts';
import { openRelay } from './relay.server.ts';

const now = new Date('2026-03-06T11:00:00Z');
const login = { user: 'tisch@example.org', password: 'geh:ei/m@3' };
const userInUrl = `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@`;
/** This machine by an address that does not look like it: as far away as a test can go. */
const elsewhere = '[::ffff:127.0.0.1]';

let open: SmtpSink[] = [];
afterEach(async () => {
	await Promise.all(open.map((sink) => sink.close()));
	open = [];
});

async function aSink(options: Parameters<typeof smtpSink>[0]): Promise<SmtpSink> {
	const sink = await smtpSink(options);
	open.push(sink);
	return sink;
}

function deliver(url: string, body = 'Guten Tag', replyTo?: string) {
	const relay = openRelay({ url, from: 'Tisch <tisch@example.org>', replyTo });
	const to = { toName: 'Mina', toAddress: 'mina@ahlenfurt.example', language: 'de' };
	return relay.deliver({ id: '1', ...to, subject: 'Gruß', body, calendar: null }, now);
}

describe('the mail server', () => {
	it('gets user and password, whatever signs are in them', async () => {
		const { port, received } = await aSink({ login });
		expect(await deliver(`smtp://${userInUrl}127.0.0.1:${port}`)).toEqual({ ok: true });
		expect(received).toHaveLength(1);
	});

	it.for([
		['does not know the password', `${encodeURIComponent(login.user)}:falsch@`],
		['wants one and gets none', '']
	] as const)('that %s is tried again: the operator can mend that', async ([, user]) => {
		const { port, received } = await aSink({ login });
		const delivery = await deliver(`smtp://${user}127.0.0.1:${port}`);
		expect(delivery).toEqual({ ok: false, code: 'EAUTH', forGood: false });
		expect(received).toEqual([]);
	});

	it('gets no password where the line cannot be closed', async () => {
		const { port } = await aSink({ login });
		const delivery = await deliver(`smtp://${userInUrl}${elsewhere}:${port}`);
		expect(delivery).toEqual({ ok: false, code: 'ETLS', forGood: false });
	});

	it('gets nothing if its certificate is not to be believed', async () => {
		const { port, received } = await aSink({ tls: true });
		const delivery = await deliver(`smtp://${elsewhere}:${port}`);
		expect(delivery).toMatchObject({ ok: false, forGood: false });
		expect(delivery.ok || failureKind(delivery.code)).toBe('line');
		expect(received).toEqual([]);
	});

	it('on this machine is spoken to as it is', async () => {
		const { port, received } = await aSink({ tls: true });
		expect(await deliver(`smtp://127.0.0.1:${port}`)).toEqual({ ok: true });
		expect(received).toHaveLength(1);
	});
});

describe('a mail on the wire', () => {
	it('keeps a long link in one piece for whoever reads it', async () => {
		const sink = await aSink({});
		const link = `https://tisch.example.org/einladung/${'a'.repeat(300)}`;
		for (const words of ['Hello', 'Grüße']) await deliver(sink.url, `${words}\n\n${link}\n`);
		for (const { raw, mail } of sink.received) {
			expect(mail.text?.split('\n')).toContain(link);
			expect(raw).not.toContain('format=flowed');
			expect(raw.split('\r\n').every((line) => line.length <= 76)).toBe(true);
		}
	});

	it('says where answers go', async () => {
		const sink = await aSink({});
		await deliver(sink.url, 'x', 'Koordination <koordination@example.org>');
		const [{ mail }] = sink.received as [SmtpSink['received'][number]];
		const replyTo = [{ name: 'Koordination', address: 'koordination@example.org' }];
		expect(mail.replyTo).toEqual(replyTo);
	});
});

describe('a sender', () => {
	it.for([
		['tisch@example.org', { name: '', address: 'tisch@example.org' }],
		[' Runder Tisch <tisch@example.org> ', { name: 'Runder Tisch', address: 'tisch@example.org' }],
		['"Tisch, rund" <t@example.org>', { name: 'Tisch, rund', address: 't@example.org' }],
		['<t@example.org>', { name: '', address: 't@example.org' }],
		['Runder Tisch', undefined],
		['a@b@example.org', undefined],
		['T <t@example.org>\r\nBcc: x@example.org', undefined],
		['', undefined]
	] as const)('is read from %j', ([text, found]) => {
		expect(readMailbox(text)).toEqual(found);
	});
});
