import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languageFacts } from '#lib/i18n/languages.ts';
import { cookiesOf } from '../support/ask.ts';
import { aWriter, Phone } from '../support/phone.ts';
import { startServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

let origin = '';
let end: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = await aTown(postgres);
	const server = await startServer({ env: settingsFor(town) });
	origin = server.url;
	end = [() => server.stop(), () => town.close()];
});

afterAll(async () => {
	for (const step of end) await step();
});

describe('another language', () => {
	const choose = (phone: Phone, path: string, form: Record<string, string>) =>
		phone.send(`${path}${path.includes('?') ? '&' : '?'}sprache=fa`, { ...form, sprache: 'fa' });
	const inFarsi = `<html lang="${languageFacts.fa.tag}" dir="rtl">`;

	it('takes along what stands in the page, saved', async () => {
		const phone = new Phone(origin);
		const answer = await choose(phone, '/anliegen/neu/was', { story: 'Im Flur ist es dunkel.' });
		expect([answer.status, answer.headers.location]).toEqual([303, '/anliegen/neu/was']);
		const { body } = await phone.get('/anliegen/neu/was');
		expect(body).toContain(inFarsi);
		expect(body).toContain('Im Flur ist es dunkel.');
	});

	it('takes along what could not be saved', async () => {
		const long = `Anfang ${'x'.repeat(20_001)} Ende`;
		const { status, body } = await choose(new Phone(origin), '/anliegen/neu/was', { story: long });
		expect(status).toBe(400);
		expect(body.includes(inFarsi) && body.includes(long)).toBe(true);
	});

	it('alone begins no draft and leaves no cookie but its own', async () => {
		const answer = await choose(new Phone(origin), '/anliegen/neu/was', { story: '', kind: '' });
		expect(answer.headers.location).toBe('/anliegen/neu/was');
		expect(Object.keys(cookiesOf(answer))).toEqual(['sprache']);
	});

	it('takes along a code that is typed, and tries no door with it', async () => {
		const { status, body } = await choose(new Phone(origin), '/anliegen/rueckkehr', {
			code: '1234 5'
		});
		expect(status).toBe(200);
		expect(body).toContain(inFarsi);
		expect(body).toContain('value="1234 5"');
		expect(body).not.toContain('aria-invalid');
	});

	it('takes along a message that is not sent yet', async () => {
		const phone = await aWriter(origin, 'de');
		await phone.send('/anliegen/neu/pruefen', {});
		const page = '/anliegen/rueckkehr/stand?/message';
		const { status, body } = await choose(phone, page, { message: 'Noch nicht fertig' });
		expect(status).toBe(200);
		expect(body).toContain(inFarsi);
		expect(body).toContain('>Noch nicht fertig</textarea>');
		expect((await phone.get('/anliegen/rueckkehr/stand')).body).not.toContain('Noch nicht fertig');
	});

	it.each(['zurueckziehen', 'hinweise'])('takes along what is typed at "%s"', async (part) => {
		const phone = await aWriter(origin, 'de');
		await phone.send('/anliegen/neu/pruefen', {});
		const page = `/anliegen/rueckkehr/${part}${part === 'hinweise' ? '?/keep' : ''}`;
		const { status, body } = await choose(phone, page, { words: 'Genug.', phone: '0711 12' });
		expect(status).toBe(200);
		expect(body).toContain(inFarsi);
		expect(body).toContain(part === 'hinweise' ? 'value="0711 12"' : '>Genug.</textarea>');
	});
});
