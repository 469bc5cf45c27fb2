import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languageFacts, languages } from '#lib/i18n/languages.ts';
import { addresses } from '#lib/intake/addresses.ts';
import { stepInputs, type IntakeStep } from '#lib/intake/intake.ts';
import { ask, cookiesOf } from '../support/ask.ts';
import { personalDataIn } from '../support/personal-data.ts';
import { aWriter, Phone, story } from '../support/phone.ts';
import { startServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

/** The promise: what a page of intake and return weighs, unpacked, with its styles. */
const mostBytes = 50_000;

let origin = '';
let output = () => '';
let end: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = await aTown(postgres);
	const server = await startServer({ env: settingsFor(town) });
	origin = server.url;
	output = () => server.output();
	end = [() => server.stop(), () => town.close()];
});

afterAll(async () => {
	for (const step of end) await step();
});

const questions = Object.keys(stepInputs) as IntakeStep[];
const pages = [
	'/anliegen',
	'/anliegen/datenschutz',
	'/anliegen/neu',
	...questions.map((step) => `/anliegen/neu/${addresses[step]}`),
	'/anliegen/neu/pruefen',
	'/anliegen/neu/code',
	'/anliegen/neu/geloescht'
];

const returnPages = ['stand', 'hinweise', 'code', 'zurueckziehen'].map(
	(part) => `/anliegen/rueckkehr/${part}`
);

async function weightOf(html: string): Promise<number> {
	const sheets = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href]) => href!);
	const sizes = sheets.map(async (href) => {
		const { body } = await ask(new URL(href, `${origin}/anliegen/neu/`).href);
		return Buffer.byteLength(body);
	});
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, Buffer.byteLength(html));
}

async function isLight(phone: Phone, path: string): Promise<void> {
	const { status, headers, body } = await phone.get(path);
	expect(status, path).toBe(200);
	expect(await weightOf(body), path).toBeLessThan(mostBytes);
	expect(body, path).not.toMatch(/<script|<iframe|\sstyle="|\son\w+="|javascript:/i);
	expect(body, path).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
	expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'/);
	expect(headers['content-security-policy'], path).not.toContain('script-src');
	expect(headers['cache-control'], path).toBe('no-store');
}

describe.each(languages)('the pages of intake and return in "%s"', (language) => {
	it('weigh little, run no script and ask nobody else for anything', async () => {
		const phone = await aWriter(origin, language);
		for (const path of pages) await isLight(phone, path);
		await phone.send('/anliegen/neu/pruefen', {});
		await isLight(phone, '/anliegen/neu/angekommen');
		for (const path of returnPages) await isLight(phone, path);
	});

	it('say which language they are in, and offer all nine, each by its own name', async () => {
		const { body } = await new Phone(origin).get(`/anliegen?sprache=${language}`);
		const { tag, dir } = languageFacts[language];
		expect(body).toContain(`<html lang="${tag}" dir="${dir}">`);
		for (const other of languages) expect(body).toContain(`>${languageFacts[other].name}</a`);
	});
});

describe('an address that there is not', () => {
	it('is answered among pages that can be left quickly', async () => {
		const { status, body } = await new Phone(origin).get('/anliegen/neu/gibt-es-nicht');
		expect(status).toBe(404);
		expect(body).toContain('href="/anliegen/verlassen"');
		expect(body).not.toContain('<script');
	});
});

describe('a visit', () => {
	it('is a cookie that no script reads, no other site sends and no browser keeps', async () => {
		const phone = new Phone(origin);
		const answer = await phone.send('/anliegen/neu/was', { story });
		expect(answer.status).toBe(303);
		const { anliegen } = cookiesOf(answer);
		expect(anliegen).toMatch(/; Path=\/anliegen; HttpOnly; SameSite=Lax$/);
		const { sprache } = cookiesOf(await phone.get('/anliegen?sprache=fa'));
		expect(sprache).not.toMatch(/max-age|expires/i);
	});

	it('ends with the way out, which leads elsewhere and takes the cookies along', async () => {
		const phone = await aWriter(origin, 'fa');
		const answer = await phone.get('/anliegen/verlassen');
		expect([answer.status, answer.headers.location]).toEqual([303, 'https://www.tagesschau.de/']);
		const { body } = await phone.get('/anliegen/neu/was');
		expect(body).not.toContain('Schimmel');
	});

	it('that was over costs no words: they go into a draft of their own, and the page says so', async () => {
		const phone = await aWriter(origin, 'de');
		await phone.get('/anliegen/verlassen');
		const late = await phone.send('/anliegen/neu/wo', { place: 'Haus 3', begun: '1' });
		expect(late.headers.location).toBe('/anliegen/neu/beteiligte?abgelaufen');
		const { body } = await phone.get(late.headers.location!);
		expect(body).toContain('Die Zeit war abgelaufen.');
		expect((await phone.get('/anliegen/neu/wo')).body).toContain('Haus 3');
	});

	it('is nothing that another site can write into', async () => {
		const phone = await aWriter(origin, 'de');
		const forged = await phone.send('/anliegen/neu/was', { story: 'x' }, 'https://evil.example');
		expect(forged.status).toBe(403);
	});
});

describe('what is typed', () => {
	const strange = ['\0', 'a\0b', '\ud800', '\u202Eevil\u2066', '__proto__', 'ä'.repeat(30_000)];
	const fields = questions.flatMap((step) =>
		Object.keys(stepInputs[step].entries).map((field) => [step, field] as const)
	);

	it.each(fields)(
		'is saved or answered by a sentence, however strange: %s, %s',
		async (step, field) => {
			const phone = await aWriter(origin, 'de');
			for (const words of strange) {
				const { status } = await phone.send(`/anliegen/neu/${addresses[step]}`, { [field]: words });
				expect([303, 400], words.slice(0, 20)).toContain(status);
			}
		}
	);

	it('comes back whole when it is too long', async () => {
		const long = `Anfang ${'x'.repeat(20_001)} Ende`;
		const { status, body } = await new Phone(origin).send('/anliegen/neu/was', { story: long });
		expect(status).toBe(400);
		expect(body.includes(long)).toBe(true);
		expect(body.includes('Das sind mehr als 20.000 Zeichen.')).toBe(true);
	});

	it('changes nothing but what the page asks for', async () => {
		const phone = await aWriter(origin, 'de');
		const forged = { place: 'Haus 3', state: 'closed', number: '1', story: '', urgent: 'on' };
		await phone.send('/anliegen/neu/wo', forged);
		const { body } = await phone.get('/anliegen/neu/pruefen');
		expect(body).toContain('Schimmel');
		expect(body).toContain('Jetzt absenden');
	});

	it('is refused unread where it is larger than anything we take', async () => {
		const { status } = await new Phone(origin).send('/anliegen/neu/pruefen', {
			story: 'x'.repeat(600_000)
		});
		expect(status).toBe(413);
	});

	it('never stands in the log', () => {
		expect(personalDataIn(output(), ['Schimmel', 'Haus 3', 'Anfang'])).toEqual([]);
	});
});
