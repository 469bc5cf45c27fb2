import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Sql } from '#lib/db/open.server.ts';
import { Embedded } from '../../src/server/embedded.ts';
import { codeIn, Complainant } from '../support/complainant.ts';
import { aJpeg, whereItWas, whichDevice } from '../support/foreign-files.ts';
import { temporaryFolder } from '../support/private-postgres.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { freePort, smtpSink, type SmtpSink } from '../support/smtp.ts';
import { allPrivateKeys } from '../support/private-keys.ts';
import {
	atHerDesk,
	close,
	comeBack,
	noticeAddress,
	object,
	reopen,
	takeBack,
	takeOn,
	workOn,
	writtenByStaff,
	writtenOnReturn
} from '../support/whole-complaint.ts';

/** What somebody types, calls a file, and what lies in one. None of it is said anywhere else. */
const typed = {
	story: 'Zitronenfalterkeller Nr. 17: seit Wochen läuft Wasser. حشرات في الغرفة القديمة',
	since: 'Siebenschläfertag',
	place: 'Quittenhofunterkunft am Wehr',
	involved: 'Herr Kranichfeldner vom Amt',
	notTo: 'Frau Distelbrinkmann',
	wish: 'Einzimmerapfelbaumruhe',
	contact: '+49 170 5550199 Omidvaribeispiel',
	fileName: 'Zwetschgenbescheid',
	fileWords: 'Aktenzeichen Holunderblau 4711'
};

/** Whole sayings, and the rarest words of each: a part of it would be enough. */
const sayings = [typed, writtenByStaff, writtenOnReturn].flatMap((said) => Object.values(said));
const words = [
	...sayings,
	...sayings.flatMap((said) => said.split(/[\s:.,]+/).filter((word) => word.length > 9)),
	...['حشرات', '5550199', noticeAddress, whereItWas, whichDevice]
];

const folder = temporaryFolder('traces');
const dataDir = temporaryFolder('traces-data');
let postgres: Embedded;
let app: RunningServer;
let sql: Sql;
let sink: SmtpSink;

beforeAll(async () => {
	sink = await smtpSink();
	postgres = await Embedded.start({ folder });
	const url = postgres.url('postgres');
	const port = String(await freePort());
	const mails = { OMBUDS_SMTP_URL: sink.url, OMBUDS_MAIL_FROM: 'Hinweis <hinweis@example.org>' };
	const table = { SMTP_URL: sink.url, MAIL_FROM: 'Tisch <tisch@example.org>' };
	const here = { PORT: port, ORIGIN: `http://127.0.0.1:${port}`, DATA_DIR: dataDir };
	const env = { DATABASE_URL: url, DEMO: '1', LOG_LEVEL: 'debug', ...here, ...mails, ...table };
	app = await startServer({ env });
	sql = connect(url, { max: 1 });
});
afterAll(async () => {
	await sink.close();
	for (const each of [folder, dataDir]) fs.rmSync(each, { recursive: true, force: true });
});

/** From the first page to the receipt, with two files, and a look at both. */
async function complain(somebody: Complainant): Promise<{ code: string; number: string }> {
	const { story, since, place, involved, notTo, wish, contact, fileName, fileWords } = typed;
	const photo = new File([Uint8Array.from(aJpeg())], `${fileName}.jpg`);
	const letter = new File([fileWords], `${fileName} 2.txt`);
	const pages: [string, Record<string, string | File>][] = [
		['wer', { kind: 'complaint', reporter: 'refugee' }],
		['fuer-wen', { forWhom: 'self' }],
		['was', { story, since, files: photo }],
		['was', { story, since, files: letter }],
		['wo', { place }],
		['beteiligte', { involved, notTo }],
		['eile', { urgency: 'soon' }],
		['wunsch', { wish }],
		['kontakt', { language: 'ar', contact }]
	];
	for (const [page, fields] of pages) {
		expect((await somebody.send(`/anliegen/neu/${page}`, fields)).status, page).toBe(303);
	}
	const check = await (await somebody.get('/anliegen/neu/pruefen')).text();
	expect(check).toContain('Zitronenfalterkeller');
	const ids = [...check.matchAll(/\/anliegen\/dateien\/([\w-]{36})/g)].map(([, id]) => id!);
	for (const id of new Set(ids)) {
		expect((await somebody.get(`/anliegen/dateien/${id}`)).status).toBe(200);
	}
	expect((await somebody.send('/anliegen/neu/pruefen')).status).toBe(303);
	const page = await (await somebody.get('/anliegen/neu/angekommen')).text();
	// Its hyphens keep the number on one line.
	const receipt = page.replaceAll('\u2011', '-');
	return { code: codeIn(receipt), number: /\d{3}-\d{3}-\d{3}/.exec(receipt)![0] };
}

/** Until it was closed, objected to and opened again, with every field that can be filled. */
async function goOn(somebody: Complainant, { code, number }: { code: string; number: string }) {
	const desk = await atHerDesk(app.url);
	await takeOn(desk, number);
	await workOn(desk);
	await comeBack(somebody, code);
	await takeBack(desk);
	await close(desk);
	await object(somebody, code);
	await close(desk);
	await reopen(desk);
	await desk.end();
}

/** As a dump of the database would say it, bytes as hex. */
async function everyRow(): Promise<string[]> {
	const tables = await sql<{ name: string }[]>`
		select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
		where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
	const dump: string[] = [];
	for (const { name } of tables) {
		const rows = await sql.unsafe(`select to_jsonb(t)::text as row from ${name} t`);
		dump.push(...rows.map(({ row }) => `${name} ${String(row)}`));
	}
	return dump;
}

/** How a word may lie somewhere: as itself, as hex, as base64 (from each of three places), in an address. */
function formsOf(word: string): Buffer[] {
	const bytes = Buffer.from(word);
	const base64 = [0, 1, 2].map((shift) => {
		const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
		return whole.slice(Math.ceil((shift * 4) / 3) + 1, -4);
	});
	const texts = [word, bytes.toString('hex'), encodeURIComponent(word), ...base64];
	const escaped = JSON.stringify(word).slice(1, -1);
	const forms = [...texts, escaped]
		.filter((form) => form.length > 6)
		.map((form) => Buffer.from(form));
	return [...forms, Buffer.from(word, 'utf16le')];
}

const wanted = words.flatMap((word) => formsOf(word).map((form) => ({ word, form })));

/** The code is known only once it was drawn: whole, in groups, and its secret alone. */
function wantAlso(code: string): void {
	const groups = code.match(/.{4}/g)!;
	for (const word of [code, groups.join(' '), groups.join('-'), code.slice(6, 22)])
		wanted.push(...formsOf(word).map((form) => ({ word, form })));
}
const foundIn = (where: string, content: Buffer): string[] =>
	wanted.filter(({ form }) => content.includes(form)).map(({ word }) => `${where}: ${word}`);

function filesIn(place: string): string[] {
	return fs
		.readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
}

describe('what somebody told the ombuds office, and what was done about it', () => {
	it('can be read nowhere: no row, log, job, mail or file on disk says a word of it', async () => {
		const somebody = new Complainant(app.url);
		const begun = await complain(somebody);
		expect(begun.code).toHaveLength(24);
		await goOn(somebody, begun);
		wantAlso(begun.code);
		wanted.push(...(await allPrivateKeys(sql, begun.code)));
		const rows = await everyRow();
		expect(rows.filter((row) => row.startsWith('public.sealed_files')).length).toBeGreaterThan(5);
		expect(rows.flatMap((row) => foundIn(row.slice(0, 40), Buffer.from(row)))).toEqual([]);
		await sql`checkpoint`;
		await sql.end();
		await app.stop();
		await postgres.stop();
		expect(foundIn('log', Buffer.from(app.output()))).toEqual([]);
		const files = [...filesIn(folder), ...filesIn(dataDir)];
		expect(files.some((file) => file.includes('pg_wal'))).toBe(true);
		expect(files.flatMap((file) => foundIn(file, fs.readFileSync(file)))).toEqual([]);
	}, 600_000);

	it('stands in no mail either: they say that there is something, and nothing else', () => {
		expect(sink.received.length).toBeGreaterThan(0);
		for (const { raw, mail } of sink.received) {
			const said = [raw, mail.subject, mail.text, mail.html].join('\n');
			// To whom a notice goes, its envelope must say.
			expect(foundIn('mail', Buffer.from(said.replaceAll(noticeAddress, '')))).toEqual([]);
		}
	});

	it('would be found by this search, if it lay there', () => {
		const { place } = typed;
		const somewhere = [
			`log line with ${place} in it`,
			Buffer.from(place).toString('hex'),
			Buffer.from(`x${place}`).toString('base64'),
			Buffer.from(`xx${place}yy`).toString('base64'),
			`?wo=${encodeURIComponent(place)}`
		];
		for (const text of somewhere) expect(foundIn('', Buffer.from(text))).not.toEqual([]);
		expect(foundIn('', Buffer.from('an office that says nothing'))).toEqual([]);
	});
});
