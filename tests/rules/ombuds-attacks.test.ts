import { connect as openSocket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { codeIn, Complainant } from '../support/complainant.ts';
import { aDocx, aJpeg, aZip } from '../support/foreign-files.ts';
import { asSystem } from '../support/ombuds.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import type { TestDatabase } from '../support/template.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

let app: RunningServer;
let town: TestDatabase;

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	town = await aTown(postgres);
	app = await startServer({ env: { ...settingsFor(town), TRUSTED_PROXIES: '1' } });
});
afterAll(async () => {
	await app.stop();
	await town.close();
});

/** Each from a network of their own, unless a test is about networks. */
let networks = 0;
const somebody = (network = `198.51.${(networks += 1)}.7`) => new Complainant(app.url, network);

/** What the database knows of all this, as a job sees it. */
const rows = <R extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
	asSystem(town.db, async ({ db }) => [...(await db.execute<R>(query))]);
const count = async (table: string): Promise<number> =>
	(await rows<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`))[0]!.n;

const photo = (name = 'Foto.jpg') => new File([Uint8Array.from(aJpeg())], name);

/** A complaint that was sent, and the browser it came from. */
async function complaint(words = 'Es ist kalt.') {
	const by = somebody();
	await by.send('/anliegen/neu/was', { story: words, files: photo() });
	const check = await (await by.get('/anliegen/neu/pruefen')).text();
	const file = /\/anliegen\/dateien\/([\w-]{36})/.exec(check)?.[1] ?? '';
	expect((await by.send('/anliegen/neu/pruefen')).status).toBe(303);
	const code = codeIn(await (await by.get('/anliegen/neu/angekommen')).text());
	return { by, file, code };
}

describe('what a form brings beside its fields', () => {
	it('changes neither state nor number nor members of a case', async () => {
		const by = somebody();
		const more = {
			...{ state: 'closed', number: '123456789', officeId: crypto.randomUUID() },
			...{ reached: 'inProgress', outcome: 'remedied', version: '99', event: 'close' },
			...{ members: crypto.randomUUID(), lead_id: crypto.randomUUID(), fourEyes: 'on', hold: 'on' }
		};
		await by.send('/anliegen/neu/was', { story: 'Nur das.', urgent: 'on', ...more });
		const [draft] = await rows<{ id: string }>(
			sql`select id from cases where state = 'draft' and number is null`
		);
		const itNow = async () => {
			const [now] = await rows(
				sql`select state, reached, outcome, urgent, four_eyes, hold, lead_id from cases
					where id = ${draft!.id}`
			);
			return now;
		};
		const plain = { outcome: null, urgent: false, four_eyes: false, hold: false, lead_id: null };
		expect(await itNow()).toEqual({ state: 'draft', reached: 'received', ...plain });
		await by.send('/anliegen/neu/pruefen', more);
		expect(await itNow()).toEqual({ state: 'received', reached: 'received', ...plain });
	});

	it('opens nothing and closes nothing at the return page', async () => {
		const { by } = await complaint();
		const before = await rows(sql`select id, state, outcome from cases order by id`);
		const more = { state: 'closed', event: 'close', outcome: 'remedied', side: 'office' };
		await by.send('/anliegen/rueckkehr/stand?/message', { message: 'Hallo', ...more });
		expect(await rows(sql`select id, state, outcome from cases order by id`)).toEqual(before);
		const sides = await rows(sql`select distinct side from case_entries where kind = 'message'`);
		expect(sides).not.toContainEqual({ side: 'system' });
	});

	it('is not taken at all where it comes from another page of the web', async () => {
		for (const path of ['/anliegen/neu/was', '/anliegen/neu/pruefen', '/anliegen/rueckkehr']) {
			const body = new URLSearchParams({ story: 'fremd', code: '1' });
			for (const origin of [undefined, 'https://elsewhere.example', 'null']) {
				const headers: Record<string, string> = origin === undefined ? {} : { origin };
				const answer = await fetch(app.url + path, { method: 'POST', body, headers });
				expect(answer.status, `${path} from ${origin}`).toBe(403);
			}
		}
	});
});

describe('what belongs to another case', () => {
	it('is not found by its id: files, and files to be taken out', async () => {
		const [mine, theirs] = [await complaint(), await complaint()];
		expect((await mine.by.get(`/anliegen/dateien/${mine.file}`)).status).toBe(200);
		for (const path of [
			`/anliegen/dateien/${theirs.file}`,
			`/anliegen/dateien/${theirs.file}/bild`
		]) {
			const unknown = path.replace(theirs.file, crypto.randomUUID());
			const [here, nowhere] = [await mine.by.get(path), await mine.by.get(unknown)];
			expect([here.status, nowhere.status]).toEqual([404, 404]);
			expect((await somebody().get(path)).status).toBe(404);
		}
		const draft = somebody();
		await draft.send('/anliegen/neu/was', { story: 'Entwurf', remove: theirs.file });
		expect((await theirs.by.get(`/anliegen/dateien/${theirs.file}`)).status).toBe(200);
	});

	it('is not decided by its id: a step of another case', async () => {
		const { by } = await complaint();
		const [step] = await rows<{ id: string }>(sql`select id from case_steps limit 1`);
		const before = await rows(sql`select * from case_steps order by id`);
		const answer = await by.send('/anliegen/rueckkehr/stand?/consent', {
			...{ step: step!.id, seen: '1', answer: 'yes' }
		});
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(answer.status).toBeLessThan(500);
		expect(await rows(sql`select * from case_steps order by id`)).toEqual(before);
	});

	it('is not shown to a cookie that was made up', async () => {
		const by = somebody();
		const made = ['x'.repeat(43), 'a'.repeat(5000), '%00', "' or 1=1 --", '../../etc/passwd'];
		for (const cookie of made) {
			by.cookie = `anliegen=${cookie}`;
			for (const path of [
				'/anliegen/neu/pruefen',
				'/anliegen/rueckkehr/stand',
				'/anliegen/neu/angekommen'
			]) {
				const answer = await by.get(path);
				expect(answer.status, `${path} ${cookie.slice(0, 20)}`).toBe(303);
			}
		}
	});
});

describe('an upload', () => {
	it('that is cut in the middle leaves nothing', async () => {
		const by = somebody();
		await by.send('/anliegen/neu/was', { story: 'Mein Text bleibt.' });
		const before = [await count('sealed_files'), await count('cases'), await count('case_entries')];
		const { hostname, port } = new URL(app.url);
		const head = [
			'POST /anliegen/neu/was HTTP/1.1',
			`host: ${hostname}:${port}`,
			`origin: ${app.url}`,
			`cookie: ${by.cookie}`,
			'content-type: multipart/form-data; boundary=grenze',
			'content-length: 2000000',
			'',
			'--grenze\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n'
		].join('\r\n');
		for (const much of [10, 100_000, 900_000]) {
			const socket = openSocket(Number(port), hostname);
			socket.on('error', () => undefined);
			await new Promise((resolve) => socket.once('connect', resolve));
			await new Promise((resolve) => socket.write(head + 'x'.repeat(much), resolve));
			socket.destroy();
		}
		await expect
			.poll(async () => (await by.get('/anliegen/neu/pruefen')).text())
			.toContain('Mein Text bleibt.');
		const after = [await count('sealed_files'), await count('cases'), await count('case_entries')];
		expect(after).toEqual(before);
	});

	it('cannot write a header, whatever the file is called', async () => {
		const names = [
			'a"; filename="b.exe',
			'x\r\nset-cookie: a=b.jpg',
			`${'ي'.repeat(300)}.jpg`,
			'\u202egpj.exe.jpg'
		];
		for (const name of names) {
			const by = somebody();
			await by.send('/anliegen/neu/was', { story: 'Text', files: photo(name) });
			const check = await (await by.get('/anliegen/neu/was')).text();
			const id = /\/anliegen\/dateien\/([\w-]{36})/.exec(check)?.[1];
			if (id === undefined) continue;
			const { headers } = await by.get(`/anliegen/dateien/${id}`);
			expect(headers.get('content-disposition')).toMatch(
				/^attachment; filename="[^"\\]+"; filename\*=UTF-8''[!-~]+$/
			);
			expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('cache-control')).toBe('no-store');
			expect(headers.getSetCookie().join()).not.toContain('a=b');
		}
	});

	it('that is a bomb, a page or a program is refused by a sentence, and the text stays', async () => {
		const folded = Array.from({ length: 9 }, () => ({ name: 'a', overlapping: true }));
		const inner = Buffer.from(aZip([{ name: 'b.exe' }])).toString('latin1');
		const page = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>');
		const files: [string, Uint8Array][] = [
			['Brief.docx', aDocx({ name: 'word/a.xml', unpacked: 2 ** 32 - 1 })],
			['Brief.docx', aDocx(...folded)],
			['Fotos.docx', aZip([{ name: 'a.zip', content: inner }])],
			['Bild.png', page],
			['Seite.pdf', new TextEncoder().encode('<html><script>x()</script>')],
			['Foto.jpg.exe', aJpeg()]
		];
		const before = await count('sealed_files');
		for (const [name, bytes] of files) {
			const sent = new File([Uint8Array.from(bytes)], name);
			const by = somebody();
			const answer = await by.send('/anliegen/neu/was', {
				story: 'Mein Text bleibt.',
				files: sent
			});
			const said = await answer.text();
			expect([answer.status, said.includes('Mein Text bleibt.')], name).toEqual([400, true]);
			expect(said, name).toContain('role="alert"');
		}
		expect(await count('sealed_files')).toBe(before);
	});

	it('that is too large for its page is refused before it is read', async () => {
		const headers = { origin: app.url, 'content-type': 'application/x-www-form-urlencoded' };
		const body = 'code=' + '1'.repeat(3_000_000);
		const answer = await fetch(`${app.url}/anliegen/rueckkehr`, { method: 'POST', headers, body });
		expect(answer.status).toBe(413);
	});
});

describe('the log of all this', () => {
	it('has no fault in it', () => {
		expect(app.output()).not.toMatch(/"msg":"(fault|unhandled rejection|uncaught exception)"/);
	});
});
