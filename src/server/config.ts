import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readMailbox } from '#lib/notifications/mailbox.ts';
import { lands, type Land } from '#lib/time/holidays.ts';
import * as v from 'valibot';

/** The folder that holds package.json, wherever the process was started. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');
export const migrationsFolder = path.join(projectRoot, 'drizzle/migrations');
export const builtHandler = path.join(projectRoot, 'build/handler.js');

const roles = ['web', 'sync', 'jobs'] as const;
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const text = v.pipe(v.string(), v.trim());
const listOf = v.pipe(
	text,
	v.transform((given) => given.split(/[\s,]+/).filter(Boolean))
);
const yesOrNo = v.pipe(
	text,
	v.picklist(['1', '0', 'true', 'false'], 'must be 1 (yes) or 0 (no)'),
	v.transform((given) => given === '1' || given === 'true')
);
const postgresUrl = v.pipe(
	text,
	v.check(
		(given) => /^postgres(ql)?:\/\/[^/]*\/[^?]+/.test(given) && URL.canParse(given),
		'must look like postgres://user:password@host:5432/database'
	)
);
const smtpUrl = v.pipe(
	text,
	v.check(
		(given) => /^smtps?:\/\/[^/?#]+\/?$/.test(given) && URL.canParse(given),
		'must look like smtps://user:password@host:465 or smtp://user:password@host:587'
	)
);
const mailbox = v.pipe(
	text,
	v.check(
		(given) => readMailbox(given) !== undefined,
		'must be an address like tisch@example.org, or a name with it: Runder Tisch <tisch@example.org>'
	)
);
/** Where "leave this page quickly" leads: what anybody may be reading. */
export const neutralPage = 'https://www.tagesschau.de/';
const like = (pattern: RegExp, sentence: string) => v.pipe(text, v.regex(pattern, sentence));
const httpsUrl = like(
	/^https:\/\/[^/\s]+\/\S*$/,
	'must be an address like https://www.example.org/'
);
const clamdAddress = like(
	/^(\/.+|[^/\s]+:\d{1,5})$/,
	'must be the path of a socket, like /run/clamav/clamd.ctl, or host:port'
);
const wholeNumber = (from: number, to: number) =>
	v.pipe(
		like(/^\d+$/, `must be a number from ${from} to ${to}`),
		v.transform(Number),
		v.check((n) => n >= from && n <= to, `must be a number from ${from} to ${to}`)
	);

/** Every setting: its name in the environment is the name here. */
const settings = v.object({
	PORT: v.optional(wholeNumber(0, 65_535), '3000'),
	HOST: v.optional(v.pipe(text, v.nonEmpty('must name an address of this machine')), '127.0.0.1'),
	DATA_DIR: v.optional(v.pipe(text, v.nonEmpty('must name a folder')), '.data'),
	DATABASE_URL: v.optional(postgresUrl),
	DATABASE_OWNER_URL: v.optional(postgresUrl),
	ORIGIN: v.optional(
		v.pipe(
			text,
			v.check(
				(given) =>
					/^https?:\/\//.test(given) && URL.canParse(given) && new URL(given).origin === given,
				'must be an address without path, like https://tisch.example.org'
			)
		)
	),
	ALLOWED_HOSTS: v.optional(listOf, ''),
	TRUSTED_PROXIES: v.optional(wholeNumber(0, 9), '0'),
	ROLES: v.optional(
		v.pipe(
			listOf,
			v.array(v.picklist(roles, 'may hold web, sync and jobs, separated by commas')),
			v.minLength(1, 'must hold at least one of web, sync and jobs')
		),
		'web,sync,jobs'
	),
	SMTP_URL: v.optional(smtpUrl),
	MAIL_FROM: v.optional(mailbox),
	MAIL_REPLY_TO: v.optional(mailbox),
	CLAMD_SOCKET: v.optional(clamdAddress),
	OMBUDS_SMTP_URL: v.optional(smtpUrl),
	OMBUDS_MAIL_FROM: v.optional(mailbox),
	QUICK_EXIT_URL: v.optional(httpsUrl, neutralPage),
	NOTICE_KEY_FILE: v.optional(v.pipe(text, v.nonEmpty('must name a file'))),
	LAND: v.optional(v.picklist(lands, `must be one of ${lands.join(', ')}`), 'BUND'),
	DEMO: v.optional(yesOrNo),
	LOG_LEVEL: v.optional(v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`), 'info')
});

/** What makes sense only beside something else. */
const partners = [
	[
		'DATABASE_OWNER_URL',
		'DATABASE_URL',
		'DATABASE_OWNER_URL needs DATABASE_URL beside it: the login of the app.'
	],
	['SMTP_URL', 'MAIL_FROM', 'SMTP_URL needs MAIL_FROM beside it: the sender of the mails.'],
	[
		'OMBUDS_SMTP_URL',
		'OMBUDS_MAIL_FROM',
		'OMBUDS_SMTP_URL needs OMBUDS_MAIL_FROM beside it: a neutral sender of notices.'
	],
	['SMTP_URL', 'ORIGIN', 'SMTP_URL needs ORIGIN beside it: mails carry links to this instance.']
] as const satisfies [Name, Name, string][];

type Settings = v.InferOutput<typeof settings>;
type Name = keyof Settings;

export type Config = {
	port: number;
	host: string;
	/** Absolute. */
	dataDir: string;
	/** Undefined: the private, embedded server. */
	databaseUrl: string | undefined;
	databaseOwnerUrl: string | undefined;
	/** Public origin, e.g. `https://tisch.example.org`; undefined: taken from the request's Host. */
	origin: string | undefined;
	allowedHosts: string[];
	/** How many reverse proxies before us add to `X-Forwarded-For`; 0: the header is not believed. */
	trustedProxies: number;
	roles: (typeof roles)[number][];
	/** Undefined: mails are kept in the outbox, where the operator reads them. */
	smtpUrl: string | undefined;
	/** Sender, `Runder Tisch <tisch@example.org>`; set wherever `smtpUrl` is. */
	mailFrom: string | undefined;
	mailReplyTo: string | undefined;
	/** Looks for viruses in files sent to the ombuds office; undefined: nobody does. */
	clamdSocket: string | undefined;
	/** The ombuds office's own mail relay, for notices without content; undefined: none are sent. */
	ombudsSmtpUrl: string | undefined;
	/** Neutral: no name of an office, no address that tells what it is about. */
	ombudsMailFrom: string | undefined;
	/** Where somebody comes to who must leave a page of intake or return at once. */
	quickExitUrl: string;
	/** Absolute. Holds the key of addresses that people leave for notices; made when it is missing. */
	noticeKeyFile: string;
	/** Whose public holidays the series of meetings respect; `BUND`: those of the whole country. */
	land: Land;
	demo: boolean;
	logLevel: (typeof logLevels)[number];
};

/** What is wrong with the settings, one sentence each. */
export class BadConfig extends Error {
	constructor(sentences: string[]) {
		super(sentences.join('\n'));
		this.name = 'BadConfig';
	}
}

type Environment = Record<string, string | undefined>;

/**
 * The settings of this process. Each can also be given by a file whose path is in `<NAME>_FILE`:
 * environments are visible to many, mounted secrets are not.
 *
 * @throws BadConfig
 */
export function readConfig(environment: Environment = process.env): Config {
	const found = v.safeParse(settings, withFiles(environment));
	if (!found.success) throw new BadConfig(found.issues.map(sentenceOf));
	const given = found.output;
	const missing = partners.filter(([name, other]) => given[name] && !given[other]);
	if (missing.length > 0) throw new BadConfig(missing.map(([, , sentence]) => sentence));
	return {
		port: given.PORT,
		host: given.HOST,
		dataDir: path.resolve(projectRoot, given.DATA_DIR),
		databaseUrl: given.DATABASE_URL,
		databaseOwnerUrl: given.DATABASE_OWNER_URL,
		origin: given.ORIGIN,
		allowedHosts: given.ALLOWED_HOSTS,
		trustedProxies: given.TRUSTED_PROXIES,
		roles: given.ROLES,
		smtpUrl: given.SMTP_URL,
		mailFrom: given.MAIL_FROM,
		mailReplyTo: given.MAIL_REPLY_TO,
		clamdSocket: given.CLAMD_SOCKET,
		ombudsSmtpUrl: given.OMBUDS_SMTP_URL,
		ombudsMailFrom: given.OMBUDS_MAIL_FROM,
		quickExitUrl: given.QUICK_EXIT_URL,
		noticeKeyFile: path.resolve(
			projectRoot,
			given.NOTICE_KEY_FILE ?? path.join(given.DATA_DIR, 'notice.key')
		),
		land: given.LAND,
		demo: given.DEMO ?? given.DATABASE_URL === undefined,
		logLevel: given.LOG_LEVEL
	};
}

/** The settings as lines `name: value`, with passwords covered. */
export function printable(config: Config): string {
	const show = (value: unknown) => (value === undefined ? '–' : redacted(String(value)));
	const lines = Object.entries(config).map(([name, value]) => `${name}: ${show(value)}`);
	return lines.join('\n');
}

/** Covers passwords in a URL, before the host as well as among the parameters. */
function redacted(value: string): string {
	if (!/^(postgres(ql)?|smtps?):/.test(value)) return value;
	const url = new URL(value);
	if (url.password) url.password = '***';
	if (url.searchParams.has('password')) url.searchParams.set('password', '***');
	return url.href;
}

function withFiles(environment: Environment): Environment {
	const given: Environment = {};
	const problems: string[] = [];
	for (const name of Object.keys(settings.entries) as Name[]) {
		// An empty value is what Compose files make of a variable that is not set.
		const value = environment[name] || undefined;
		const file = environment[`${name}_FILE`] || undefined;
		if (value !== undefined && file !== undefined)
			problems.push(`${name} and ${name}_FILE are both set; only one of them can hold.`);
		given[name] = file === undefined ? value : readSecret(name, file, problems);
	}
	if (problems.length > 0) throw new BadConfig(problems);
	return given;
}

function readSecret(name: Name, file: string, problems: string[]): string | undefined {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		problems.push(`${name}_FILE names ${file}, which cannot be read.`);
		return undefined;
	}
}

/** Without the value: it may be a secret in the wrong place. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
	return `${String(issue.path?.[0]?.key)} ${issue.message}.`;
}
