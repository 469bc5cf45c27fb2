import { demoPassphrase } from '../../src/demo/world.ts';
import { aJpeg } from '../support/foreign-files.ts';
import { expect, test } from './support.ts';

test('an ombudsperson adds a photo that her browser strips and seals', async ({
	visitor,
	step
}) => {
	const page = await visitor('irmgard');
	await step('she opens a case', async () => {
		await page.goto('/ombudsstelle');
		const field = page.getByLabel('Ihre fünf Wörter');
		await field.fill(demoPassphrase);
		await field.press('Enter');
		await page.getByRole('link', { name: /^Noch nicht erklärt/ }).click();
		await page
			.getByRole('link', { name: /^Anliegen \d/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'Nicht befangen: Anliegen öffnen' }).first().click();
		await expect(page.getByRole('heading', { name: 'Was geschehen ist' })).toBeVisible();
	});

	await step('what is no file of hers to add is refused before it leaves the browser', async () => {
		await page.getByText('Datei beilegen', { exact: true }).click();
		const form = page.getByRole('form', { name: 'Datei beilegen' });
		const aPage = { name: 'Brief.txt', mimeType: 'text/plain', buffer: Buffer.from('<html>') };
		await form.getByLabel('Datei', { exact: true }).setInputFiles(aPage);
		await form.getByRole('button', { name: 'Datei verschlüsselt ablegen' }).click();
		await expect(form.getByRole('alert')).toContainText('von einer Art, die hier nicht geht');
	});

	await step('a photo lies with the case, and can be looked at', async () => {
		const form = page.getByRole('form', { name: 'Datei beilegen' });
		const photo = { name: 'Zimmer 12.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(aJpeg()) };
		await form.getByLabel('Datei', { exact: true }).setInputFiles(photo);
		await form.getByRole('button', { name: 'Datei verschlüsselt ablegen' }).click();
		await expect(page.getByText('Zimmer 12.jpg')).toBeVisible();
		await page.getByRole('button', { name: 'Ansehen' }).click();
		await expect(page.getByRole('img', { name: 'Zimmer 12.jpg' })).toBeVisible();
	});
});
