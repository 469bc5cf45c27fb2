import { createTransport, type SendMailOptions } from 'nodemailer';
import type { MailCalendar } from './mails.ts';
import { mailLimits } from './mails.ts';
import { readMailbox, type Mailbox } from './mailbox.ts';

/** What the operator set: where mails go, and from whom. */
export type RelaySettings = {
	/** `smtp://user:password@host:587` or `smtps://…:465`. */
	url: string;
	from: string;
	replyTo?: string | undefined;
};

export type Letter = {
	id: string;
	toName: string;
	toAddress: string;
	language: string;
	subject: string;
	body: string;
	calendar: MailCalendar | null;
};

/**
 * How it went. `code` is the answer of the server (`550`), or what happened before it could answer
 * (`ETIMEDOUT`); its text stays out, it may repeat addresses.
 */
export type Delivery =
	| { ok: true }
	| { ok: false; code: string; /** Trying again would end the same way. */ forGood: boolean };

export interface Relay {
	deliver(letter: Letter, now: Date): Promise<Delivery>;
}

/** The mail server of the settings. One connection per mail: nothing is left open between them. */
export function openRelay({ url, from, replyTo }: RelaySettings): Relay {
	const sender = readMailbox(from);
	if (!sender) throw new Error('MAIL_FROM is no address.');
	const transport = createTransport(connectionTo(url));
	return {
		async deliver(letter, now) {
			try {
				await transport.sendMail(messageOf(letter, { sender, replyTo }, now));
				return { ok: true };
			} catch (reason) {
				return failureOf(reason);
			}
		}
	};
}

function connectionTo(url: string) {
	const { protocol, hostname, port, username, password } = new URL(url);
	const secure = protocol === 'smtps:';
	const user = decodeURIComponent(username);
	const onThisMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
	return {
		host: hostname.replace(/^\[|\]$/g, ''),
		port: Number(port || (secure ? 465 : 587)),
		secure,
		...(user ? { auth: { user, pass: decodeURIComponent(password) } } : {}),
		// A password never travels in clear, even if somebody on the way takes STARTTLS out of the answer.
		requireTLS: !secure && user !== '' && !onThisMachine,
		ignoreTLS: onThisMachine && !secure,
		connectionTimeout: mailLimits.connectWithin,
		greetingTimeout: mailLimits.connectWithin,
		socketTimeout: mailLimits.answerWithin,
		disableFileAccess: true,
		disableUrlAccess: true
	};
}

type From = { sender: Mailbox; replyTo: string | undefined };

function messageOf(letter: Letter, { sender, replyTo }: From, now: Date): SendMailOptions {
	const { calendar } = letter;
	return {
		from: sender,
		to: { name: letter.toName, address: letter.toAddress },
		...(replyTo ? { replyTo } : {}),
		subject: letter.subject,
		text: letter.body,
		// The same for every attempt: whoever gets it twice sees it once.
		messageId: `<${letter.id}@${sender.address.split('@')[1]}>`,
		date: now,
		headers: {
			// Nobody's absence note shall answer a machine (RFC 3834; the second is Outlook's).
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'All',
			'Content-Language': letter.language
		},
		...(calendar
			? { icalEvent: { method: calendar.method, content: calendar.text, filename: 'invite.ics' } }
			: {})
	};
}

/** Answers to this mail: to its sender, its recipient, its content. All else is about us. */
const aboutTheMail = new Set(['EENVELOPE', 'EMESSAGE']);

/** "Log in first" and its like: the operator can mend that, and the mail is still good. */
const aboutTheLogin = new Set([530, 534, 535, 538]);

function failureOf(reason: unknown): Delivery {
	const { code, originalCode, responseCode } = reason as Record<string, unknown>;
	const answered = typeof responseCode === 'number' ? responseCode : 0;
	if (aboutTheLogin.has(answered)) return { ok: false, code: 'EAUTH', forGood: false };
	if (answered && aboutTheMail.has(String(code))) {
		return { ok: false, code: String(answered), forGood: answered >= 500 };
	}
	return { ok: false, code: String(originalCode ?? code ?? 'UNKNOWN'), forGood: false };
}
