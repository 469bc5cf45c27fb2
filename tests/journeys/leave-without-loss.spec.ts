import type { Page } from '@playwright/test';
import { demoPassphrase } from '../../src/demo/world.ts';
import { expect, test } from './support.ts';

async function unlock(page: Page) {
	const field = page.getByLabel('Ihre fünf Wörter');
	await field.fill(demoPassphrase);
	await field.press('Enter');
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const note = (page: Page) => page.getByRole('textbox', { name: 'Notiz', exact: true });

async function openFirstCase(page: Page): Promise<string> {
	await page.goto('/ombudsstelle');
	await unlock(page);
	await page
		.getByRole('link', { name: /^Anliegen \d/ })
		.first()
		.click();
	await page.waitForURL(/anliegen\/\d/);
	const declare = page.getByRole('button', { name: 'Nicht befangen: Anliegen öffnen' });
	const story = page.getByRole('heading', { name: 'Was geschehen ist' });
	await expect(declare.or(story)).toBeVisible();
	if (await declare.isVisible()) await declare.click();
	await expect(story).toBeVisible();
	return new URL(page.url()).pathname;
}

test('a text that was not sent survives a pause, and locking asks about it', async ({
	visitor,
	step
}) => {
	const page = await visitor('tewodros');
	await page.clock.install();
	await step('they begin a note', async () => {
		await openFirstCase(page);
		await page.getByText('Interne Notiz', { exact: true }).first().click();
		await note(page).fill('Rückruf am Montag, vormittags.');
	});

	await step(
		'after half an hour the keys are gone, and the text waits behind the words',
		async () => {
			await page.clock.fastForward('31:00');
			await expect(page.getByText('Eine halbe Stunde lang hat niemand etwas getan.')).toBeVisible();
			await expect(note(page)).toBeHidden();
			await unlock(page);
			await expect(note(page)).toHaveValue('Rückruf am Montag, vormittags.');
		}
	);

	await step('locking asks first, and going back keeps the text', async () => {
		await press(page, 'Schlüssel sperren');
		await expect(page.getByRole('dialog', { name: 'Noch nicht gesendet' })).toBeVisible();
		await press(page, 'Zurück zum Text');
		await expect(note(page)).toHaveValue('Rückruf am Montag, vormittags.');
	});

	await step('what was sent is not asked about', async () => {
		await press(page, 'Notiz festhalten');
		await expect(page.getByText('Rückruf am Montag, vormittags.').first()).toBeVisible();
		await press(page, 'Schlüssel sperren');
		await expect(page.getByLabel('Ihre fünf Wörter')).toBeVisible();
	});
});

test('the last one of a case hands its keys on before they leave it', async ({ visitor, step }) => {
	const tewodros = await visitor('tewodros');
	const irmgard = await visitor('irmgard');
	let path = '';
	await step('one of two is tied to it, and leaves', async () => {
		path = await openFirstCase(irmgard);
		await tewodros.goto(path);
		await unlock(tewodros);
		await tewodros.getByText('Ich bin befangen', { exact: true }).click();
		await press(tewodros, 'Ja, ich bin befangen');
		await expect(
			tewodros.getByText('Das Anliegen ist für Sie nicht mehr da.').first()
		).toBeVisible();
	});

	await step('the other one is warned in the list and on the page', async () => {
		await irmgard.goto('/ombudsstelle');
		await unlock(irmgard);
		await expect(irmgard.getByText('Nur eine Person').first()).toBeVisible();
		await irmgard.goto(path);
		await unlock(irmgard);
		await expect(irmgard.getByText('Nur eine Person kann dieses Anliegen öffnen.')).toBeVisible();
	});

	await step('where nobody else may have it, the page says so and asks', async () => {
		await irmgard.getByText('Ich bin befangen', { exact: true }).click();
		await press(irmgard, 'Weiter');
		await expect(irmgard.getByText('niemand sonst darf es übernehmen')).toBeVisible();
		const leave = irmgard.getByRole('button', { name: 'Ja, ich bin befangen' });
		await expect(leave).toBeDisabled();
		await irmgard.getByLabel(/Ich weiß, dass danach nur noch die Wiederherstellung/).check();
		await leave.click();
		await expect(
			irmgard.getByText('Das Anliegen ist für Sie nicht mehr da.').first()
		).toBeVisible();
	});
});
