import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadConfig, printable, projectRoot, readConfig } from './config.ts';

const secret = 'sehr-geheim';
const url = `postgres://app:${secret}@db.example.org:5432/tisch`;
const smtp = `smtps://tisch:${secret}@mail.example.org:465`;

function aSecretFile(content: string): string {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'ah-secret-')), 'secret');
	writeFileSync(file, content);
	return file;
}

describe('the configuration', () => {
	it('needs nothing', () => {
		expect(readConfig({})).toEqual({
			port: 3000,
			host: '127.0.0.1',
			dataDir: path.join(projectRoot, '.data'),
			databaseUrl: undefined,
			databaseOwnerUrl: undefined,
			origin: undefined,
			allowedHosts: [],
			trustedProxies: 0,
			roles: ['web', 'sync', 'jobs'],
			smtpUrl: undefined,
			mailFrom: undefined,
			mailReplyTo: undefined,
			clamdSocket: undefined,
			ombudsSmtpUrl: undefined,
			ombudsMailFrom: undefined,
			quickExitUrl: 'https://www.tagesschau.de/',
			noticeKeyFile: path.join(projectRoot, '.data/notice.key'),
			land: 'BUND',
			demo: true,
			logLevel: 'info'
		});
	});

	it('brings no demo town into a real database unless asked', () => {
		expect(readConfig({ DATABASE_URL: url }).demo).toBe(false);
		expect(readConfig({ DATABASE_URL: url, DEMO: '1' }).demo).toBe(true);
		expect(readConfig({ DEMO: '0' }).demo).toBe(false);
	});

	it('reads secrets from files', () => {
		const file = aSecretFile(`${url}\n`);
		expect(readConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe(url);
	});

	it('takes an empty value for none', () => {
		expect(readConfig({ PORT: '', ORIGIN: '' })).toMatchObject({ port: 3000, origin: undefined });
	});

	it.for([
		[{ PORT: 'achtzig' }, 'PORT must be a number from 0 to 65535.'],
		[{ PORT: '70000' }, 'PORT must be a number from 0 to 65535.'],
		[{ ROLES: 'web,tisch' }, 'ROLES may hold web, sync and jobs, separated by commas.'],
		[{ DEMO: 'ja' }, 'DEMO must be 1 (yes) or 0 (no).'],
		[{ LOG_LEVEL: 'laut' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
		[{ DATABASE_URL_FILE: '/nowhere' }, 'DATABASE_URL_FILE names /nowhere, which cannot be read.'],
		[
			{ ORIGIN: 'https://tisch.example.org/weg' },
			'ORIGIN must be an address without path, like https://tisch.example.org.'
		],
		[
			{ DATABASE_URL: `mysql://app:${secret}@db/tisch` },
			'DATABASE_URL must look like postgres://user:password@host:5432/database.'
		],
		[
			{ DATABASE_OWNER_URL: url },
			'DATABASE_OWNER_URL needs DATABASE_URL beside it: the login of the app.'
		],
		[
			{ SMTP_URL: `http://tisch:${secret}@mail.example.org` },
			'SMTP_URL must look like smtps://user:password@host:465 or smtp://user:password@host:587.'
		],
		[
			{ SMTP_URL: `smtp://tisch:${secret}@mail.example.org/?tls=no` },
			'SMTP_URL must look like smtps://user:password@host:465 or smtp://user:password@host:587.'
		],
		[
			{ MAIL_FROM: 'Runder Tisch' },
			'MAIL_FROM must be an address like tisch@example.org, or a name with it: Runder Tisch <tisch@example.org>.'
		],
		[
			{ SMTP_URL: smtp, ORIGIN: 'https://tisch.example.org' },
			'SMTP_URL needs MAIL_FROM beside it: the sender of the mails.'
		],
		[
			{ SMTP_URL: smtp, MAIL_FROM: 'tisch@example.org' },
			'SMTP_URL needs ORIGIN beside it: mails carry links to this instance.'
		],
		[
			{ QUICK_EXIT_URL: 'javascript:alert(1)' },
			'QUICK_EXIT_URL must be an address like https://www.example.org/.'
		],
		[
			{ CLAMD_SOCKET: 'clamd' },
			'CLAMD_SOCKET must be the path of a socket, like /run/clamav/clamd.ctl, or host:port.'
		],
		[
			{ DATABASE_URL: url, DATABASE_URL_FILE: '/nowhere' },
			'DATABASE_URL and DATABASE_URL_FILE are both set; only one of them can hold.'
		]
	] as const)('says in a sentence what is wrong with %o', ([environment, sentence]) => {
		const attempt = () => readConfig(environment);
		expect(attempt).toThrow(BadConfig);
		expect(attempt).toThrow(sentence);
		expect(attempt).not.toThrow(secret);
	});

	it('names everything that is wrong at once', () => {
		expect(() => readConfig({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT .*\nDEMO /);
	});

	it('takes a mail server with its sender, also from a file', () => {
		const mail = { MAIL_FROM: 'Runder Tisch <tisch@example.org>', ORIGIN: 'https://example.org' };
		const config = readConfig({ ...mail, SMTP_URL_FILE: aSecretFile(smtp) });
		expect(config).toMatchObject({ smtpUrl: smtp, mailFrom: mail.MAIL_FROM });
		expect(printable(config)).toContain('smtpUrl: smtps://tisch:***@mail.example.org:465');
		expect(printable(config)).not.toContain(secret);
	});

	it('shows no password', () => {
		const withBoth = `${url}?password=${secret}`;
		const shown = printable(readConfig({ DATABASE_URL: withBoth, DATABASE_OWNER_URL: url }));
		expect(shown).not.toContain(secret);
		expect(shown).toContain('databaseOwnerUrl: postgres://app:***@db.example.org:5432/tisch');
	});
});
