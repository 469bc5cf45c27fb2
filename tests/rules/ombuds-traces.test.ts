import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Sql } from '#lib/db/open.server.ts';
import { Embedded } from '../../src/server/embedded.ts';
import { codeIn, Complainant } from '../support/complainant.ts';
import { aJpeg, whereItWas, whichDevice } from '../support/foreign-files.ts';
import { temporaryFolder } from '../support/private-postgres.ts';
import { startServer, type RunningServer } from '../support/server.ts';

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

/** Whole sayings, and the rarest word of each: a part of it would be enough. */
const words = [
	...Object.values(typed),
	...Object.values(typed).flatMap((said) =>
		said.split(/[\s:.,]+/).filter((word) => word.length > 9)
	),
	'حشرات',
	'5550199',
	whereItWas,
	whichDevice
];

const folder = temporaryFolder('traces');
const dataDir = temporaryFolder('traces-data');
let postgres: Embedded;
let app: RunningServer;
let sql: Sql;

beforeAll(async () => {
	postgres = await Embedded.start({ folder });
	const url = postgres.url('postgres');
	app = await startServer({
		env: { DATABASE_URL: url, DEMO: '1', DATA_DIR: dataDir, LOG_LEVEL: 'debug' }
	});
	sql = connect(url, { max: 1 });
});
afterAll(() => {
	for (const each of [folder, dataDir]) fs.rmSync(each, { recursive: true, force: true });
});

/** From the first page to the receipt, with two files, and a look at both. */
async function complain(): Promise<string> {
	const somebody = new Complainant(app.url);
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
	return codeIn(await (await somebody.get('/anliegen/neu/angekommen')).text());
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

describe('what somebody told the ombuds office', () => {
	it('can be read nowhere afterwards: no row, log, job, mail or file on disk says a word of it', async () => {
		const code = await complain();
		expect(code).toHaveLength(24);
		wantAlso(code);
		const rows = await everyRow();
		expect(rows.filter((row) => row.startsWith('public.sealed_files')).length).toBeGreaterThan(2);
		const inRows = rows.flatMap((row) => foundIn(row.slice(0, 40), Buffer.from(row)));
		expect(inRows).toEqual([]);
		await sql`checkpoint`;
		await sql.end();
		await app.stop();
		await postgres.stop();
		expect(foundIn('log', Buffer.from(app.output()))).toEqual([]);
		const files = [...filesIn(folder), ...filesIn(dataDir)];
		expect(files.some((file) => file.includes('pg_wal'))).toBe(true);
		expect(files.flatMap((file) => foundIn(file, fs.readFileSync(file)))).toEqual([]);
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
