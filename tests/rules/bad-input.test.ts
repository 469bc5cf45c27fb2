import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, formType } from '../support/ask.ts';
import { Browser, linksIn } from '../support/browser.ts';
import { startServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

let hedda: Browser;
let origin = '';
let meeting = '';
let end: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = await aTown(postgres);
	const server = await startServer({ env: settingsFor(town) });
	end = [() => server.stop(), () => town.close()];
	origin = server.url;
	hedda = new Browser(origin, 'hedda');
	await hedda.login();
	const table = await (await hedda.get('/tische/runder-tisch')).text();
	meeting = linksIn(table).find((link) => /^\/sitzungen\/[0-9a-f-]{36}$/.test(link))!;
});

afterAll(async () => {
	for (const step of end) await step();
});

const strange = [
	'\0',
	'a\0b',
	'\u202Eevil\u2066',
	'-1',
	'1e999',
	'99999999999999',
	'0.5',
	'2026-02-31',
	'0000-01-01',
	'24:00',
	'__proto__',
	'x'.repeat(3000)
];

const aMeeting = { title: '', day: '2027-01-05', time: '18:00', plannedMinutes: '90', place: '' };
const forms: [string, Record<string, string>][] = [
	['/tische/runder-tisch/sitzungen/neu', { ...aMeeting, plannedMinutes: '1' }],
	['[meeting]/bearbeiten', { ...aMeeting, version: '0' }],
	['[meeting]?/add', { title: '', kind: 'report', plannedMinutes: '', presenterSeatId: '' }],
	['/konto', { name: '', language: '', showsWriting: 'on', version: '0' }],
	['/konto/sitzungen?/end', { session: 'x' }],
	['/anmelden', { email: '', password: 'x' }]
];
const fields = forms.flatMap(([path, form]) =>
	Object.keys(form).map((field) => [path, field, form] as const)
);

describe('strange input', () => {
	it.each(fields)('to %s in %s is answered by a sentence', async (path, field, form) => {
		const target = path.replace('[meeting]', meeting);
		const answers = [];
		for (const value of strange) {
			const { status } = await hedda.send(target, { ...form, [field]: value });
			answers.push({ value: value.slice(0, 20), ok: status < 500 });
		}
		expect(answers.filter(({ ok }) => !ok)).toEqual([]);
	});

	it.each(['/suche?suche=', '/beschluesse?suche=', '/zusagen?suche=', '/tische/runder-tisch?vor='])(
		'in the address %s finds nothing, or less',
		async (path) => {
			const answers = [];
			for (const value of strange) {
				const { status } = await hedda.get(path + encodeURIComponent(value));
				answers.push({ value: value.slice(0, 20), status });
			}
			expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
		}
	);

	it.each([
		['text/plain', 'email=x', 400],
		['multipart/form-data', 'nonsense', 400],
		['multipart/form-data; boundary=x', 'nonsense', 400],
		[formType['content-type'], '%%%=%ZZ&', 400],
		['application/json', '{}', 415],
		[formType['content-type'], `email=${'x'.repeat(600_000)}`, 413]
	])('of the type %s is no fault of the product', async (type, body, status) => {
		const headers = { origin, 'content-type': type };
		const answer = await ask(`${origin}/anmelden`, { method: 'POST', headers, body });
		expect(answer.status).toBe(status);
	});
});
