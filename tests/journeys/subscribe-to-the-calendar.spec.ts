import ICAL from 'ical.js';
import { expect, test } from './support.ts';

test('somebody sees the meetings in a calendar of their own, until the address ends', async ({
	visitor,
	baseURL,
	step,
	expectError
}) => {
	expectError(/status of 404/);
	const hedda = await visitor('hedda');
	let address = '';

	/** As a calendar program asks: without any cookie. */
	const fetchCalendar = () => fetch(address);

	await step('Hedda makes an address for her phone', async () => {
		await hedda.goto('/konto');
		await hedda.getByRole('link', { name: 'Kalender abonnieren' }).click();
		await hedda.getByLabel('Wofür ist die Adresse?').fill('Mein Telefon');
		await hedda.getByRole('button', { name: 'Kalenderadresse machen' }).click();
		address = await hedda.getByRole('textbox', { name: 'Kalenderadresse' }).inputValue();
		expect(address).toMatch(new RegExp(`^${baseURL}/kalender/[\\w-]{43}\\.ics$`));
		const inCalendar = hedda.getByRole('link', { name: 'In meinem Kalender öffnen' });
		await expect(inCalendar).toHaveAttribute('href', /^webcal:\/\/.*\.ics$/);
	});

	await step('her phone finds the meetings, and no word about them', async () => {
		const answer = await fetchCalendar();
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(answer.headers.get('cache-control')).toBe('private, no-cache');
		const text = await answer.text();
		const calendar = new ICAL.Component(ICAL.parse(text));
		const titles = calendar
			.getAllSubcomponents('vevent')
			.map((event) => event.getFirstPropertyValue('summary'));
		expect(titles).toContain('Sitzung Nr. 26');
		expect(text).not.toMatch(/Runder Tisch|Ausländerbehörde|Hedda/);
		const etag = answer.headers.get('etag')!;
		const again = await fetch(address, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
	});

	await step('the page no longer shows the address, but that it is used', async () => {
		await hedda.reload();
		await hedda.goto('/konto/kalender');
		await expect(hedda.getByRole('textbox', { name: 'Kalenderadresse' })).toBeHidden();
		await expect(hedda.getByText(/zuletzt benutzt am/)).toBeVisible();
	});

	await step('she ends it, and it is as if it had never been', async () => {
		await hedda.getByRole('button', { name: /Kalenderadresse „Mein Telefon“ .* beenden/ }).click();
		await expect(hedda.getByText('Die Adresse gilt nicht mehr.')).toBeVisible();
		const [ended, unknown] = await Promise.all([
			fetchCalendar(),
			fetch(address.replace(/[\w-]{43}/, 'A'.repeat(43)))
		]);
		expect([ended.status, unknown.status]).toEqual([404, 404]);
		expect(await ended.text()).toBe(await unknown.text());
	});

	await step('Gero subscribes to one table only', async () => {
		const gero = await visitor('gero');
		await gero.goto('/tische/runder-tisch');
		await gero.getByRole('link', { name: 'Kalender' }).first().click();
		await gero.getByRole('button', { name: 'Kalenderadresse machen' }).click();
		await expect(gero.getByText('Ihre Kalenderadresse ist bereit.')).toBeVisible();
	});
});
