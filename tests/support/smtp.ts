import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerEnvelope } from 'smtp-server';

export type ReceivedMail = {
	/** Envelope: where it really went. */
	from: string;
	to: string[];
	/** Every byte as it came. */
	raw: string;
	/** The same, read by a mail program. */
	mail: Email;
};

/** What the server answers to the next mails, in order; when none is left it accepts. */
type Answer = { code: number; text: string; at: 'recipient' | 'end' } | 'accept';

export type SmtpSink = {
	port: number;
	/** For SMTP_URL. */
	url: string;
	received: ReceivedMail[];
	/** How many mails it has in its hands and has not answered to. */
	readonly busy: number;
	/** The newest mail to this address, once it is there. */
	mailTo(address: string): Promise<ReceivedMail>;
	answer(...answers: Answer[]): void;
	/** How long it thinks before it answers to the end of a mail, in milliseconds. */
	think(ms: number): void;
	close(): Promise<void>;
};

type SinkOptions = {
	port?: number;
	/** Without: whoever comes may send. */
	login?: { user: string; password: string };
	/** Offers STARTTLS, with a certificate that nobody should believe. */
	tls?: boolean;
};

/** A real SMTP server that keeps what it gets. On a port of one's choice, e.g. to come up again there. */
export async function smtpSink({ port = 0, login, tls = false }: SinkOptions = {}) {
	const desk: Desk = { received: [], answers: [], thinksFor: 0, busy: 0 };
	const server = new SMTPServer({
		disabledCommands: [...(login ? [] : ['AUTH']), ...(tls ? [] : ['STARTTLS'])],
		allowInsecureAuth: true,
		logger: false,
		onAuth: ({ username, password }, _session, done) =>
			username === login?.user && password === login?.password
				? done(null, { user: username })
				: done(new Error('wrong password')),
		onRcptTo: (_address, _session, done) => done(refusalAt(desk, 'recipient')),
		onData: (stream, { envelope }, done) => void receive(desk, stream, envelope).then(done, done)
	});
	// Clients that are killed in the middle are part of the tests.
	server.on('error', () => {});
	server.listen(port, '127.0.0.1');
	await once(server.server, 'listening');
	const open = server.server.address() as AddressInfo;
	const { received, answers } = desk;
	const sink: SmtpSink = {
		port: open.port,
		url: `smtp://127.0.0.1:${open.port}`,
		received,
		get busy() {
			return desk.busy;
		},
		answer: (...next) => void answers.push(...next),
		think: (ms) => void (desk.thinksFor = ms),
		mailTo: (address) => waitFor(() => received.findLast(({ to }) => to.includes(address))),
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
	return sink;
}

type Desk = { received: ReceivedMail[]; answers: Answer[]; thinksFor: number; busy: number };

/** @returns why it is not taken */
async function receive(
	desk: Desk,
	stream: SMTPServerDataStream,
	{ mailFrom, rcptTo }: SMTPServerEnvelope
): Promise<Error | undefined> {
	const raw = await read(stream);
	desk.busy += 1;
	if (desk.thinksFor > 0) await new Promise((resolve) => setTimeout(resolve, desk.thinksFor));
	desk.busy -= 1;
	const refusal = refusalAt(desk, 'end');
	if (refusal) return refusal;
	const from = mailFrom ? mailFrom.address : '';
	const to = rcptTo.map(({ address }) => address);
	desk.received.push({ from, to, raw, mail: await PostalMime.parse(raw) });
	return undefined;
}

/** The next answer, if it is one of this moment and not "accept". */
function refusalAt({ answers }: Desk, at: 'recipient' | 'end'): Error | undefined {
	const [next] = answers;
	if (!next || (next === 'accept' ? at === 'recipient' : next.at !== at)) return undefined;
	answers.shift();
	if (next === 'accept') return undefined;
	return Object.assign(new Error(next.text), { responseCode: next.code });
}

/**
 * Settings of a server that sends its mails to this sink. Mails carry links, so such a server must
 * know its own address beforehand.
 */
export async function mailSettings({ url }: Pick<SmtpSink, 'url'>) {
	const port = await freePort();
	return {
		SMTP_URL: url,
		MAIL_FROM: 'Augenhöhe Ahlenfurt <tisch@ahlenfurt.example>',
		PORT: String(port),
		ORIGIN: `http://127.0.0.1:${port}`
	};
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function read(stream: SMTPServerDataStream): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

async function waitFor<T>(find: () => T | undefined, withinMs = 20_000): Promise<T> {
	const until = Date.now() + withinMs;
	for (;;) {
		const found = find();
		if (found !== undefined) return found;
		if (Date.now() > until) throw new Error('No such mail arrived.');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
