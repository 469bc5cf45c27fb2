import { itemOf, openMeeting, manage } from './meetings.ts';
import { expect, login, test } from './support.ts';

test('one keeps the time of each item, and everybody sees it', async ({ page, visitor, step }) => {
	test.slow();
	await login(page, 'nils');
	await openMeeting(page, 26);
	const samira = await visitor('samira');
	await openMeeting(samira, 26);
	const clocks = [page, samira].map((each) => each.getByRole('timer'));

	await step('with the first item its clock starts, on both pages', async () => {
		await page.getByRole('button', { name: 'Mit TOP 1 beginnen' }).click();
		for (const clock of clocks)
			await expect(clock).toContainText(/0:(0[1-9]|[1-5]\d).*von 5 Min\./);
		await expect(itemOf(samira, 'Begrüßung')).toContainText(/[01] von 5 Min\./);
	});

	await step('Nils pauses it; Samira cannot, but sees that it stands', async () => {
		await page.getByRole('button', { name: 'Uhr anhalten' }).click();
		for (const clock of clocks) await expect(clock).toContainText('Uhr angehalten');
		await expect(samira.getByRole('button', { name: /Uhr|abschließen/ })).toHaveCount(0);
		await page.getByRole('button', { name: 'Uhr weiter' }).click();
		for (const clock of clocks) await expect(clock).not.toContainText('Uhr angehalten');
	});

	await step('the next item has a clock of its own, and the first one rests', async () => {
		await page.getByRole('button', { name: 'Weiter zu TOP 2' }).click();
		await expect(samira.getByRole('link', { name: /Jetzt: TOP 2/ })).toBeVisible();
		for (const clock of clocks) await expect(clock).toContainText(/0:(0[1-9]|[1-5]\d)/);
	});

	await step('an item that is finished says so, and the table goes on where it was', async () => {
		await page.getByRole('button', { name: 'TOP abschließen' }).click();
		await expect(itemOf(samira, 'Protokoll Nr. 25')).toContainText('abgeschlossen');
		await expect(samira.getByRole('timer')).toHaveCount(0);
		await expect(page.getByRole('button', { name: /Mit TOP 1 beginnen/ })).toBeVisible();
	});

	await step('afterwards Nils corrects a time that nobody stopped', async () => {
		await manage(page, 'Zeiten berichtigen');
		const minutes = page.getByRole('spinbutton', {
			name: 'Gebrauchte Minuten, TOP 2',
			exact: true
		});
		await minutes.fill('12');
		await minutes.press('Enter');
		await expect(page.getByRole('status').filter({ hasText: 'TOP 2' })).toBeVisible();
		await expect(itemOf(samira, 'Protokoll Nr. 25')).toContainText('12 von 5 Min.');
	});
});

test('the time is kept without JavaScript, too', async ({ visitor }) => {
	const nils = await visitor('nils', { javaScriptEnabled: false });
	await openMeeting(nils, 26);

	await test.step('an item begins and ends', async () => {
		await nils.getByRole('button', { name: 'Mit TOP 1 beginnen' }).click();
		await expect(nils.getByRole('timer')).toContainText('von 5 Min.');
		await nils.getByRole('button', { name: 'Uhr anhalten' }).click();
		await nils.getByRole('button', { name: 'TOP abschließen' }).click();
		await expect(itemOf(nils, 'Begrüßung')).toContainText('abgeschlossen');
	});

	await test.step('and its time is corrected, or refused with a reason', async () => {
		await nils.goto(`${new URL(nils.url()).pathname}/zeiten`);
		const minutes = nils.getByRole('spinbutton', {
			name: 'Gebrauchte Minuten, TOP 1',
			exact: true
		});
		await minutes.fill('7');
		await minutes.press('Enter');
		await expect(minutes).toHaveValue('7');
		await expect(nils.getByRole('status').filter({ hasText: 'TOP 1' })).toBeVisible();
	});
});
