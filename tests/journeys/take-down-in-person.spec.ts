import type { Page } from '@playwright/test';
import { demoPassphrase } from '../../src/demo/world.ts';
import { expect, test } from './support.ts';

async function unlock(page: Page): Promise<void> {
	const words = page.getByLabel('Ihre fünf Wörter');
	await words.fill(demoPassphrase);
	await words.press('Enter');
}

test('Tewodros takes down what somebody tells him, and they go on with the code', async ({
	visitor,
	stranger,
	step
}) => {
	const page = await visitor('tewodros');
	const story = 'Meine Post vom Sozialamt kommt seit März nicht an.';
	let code = '';

	await step('He opens his keys and finds the questions of the intake', async () => {
		await page.goto('/ombudsstelle/aufnehmen');
		await unlock(page);
		await expect(page.getByRole('heading', { name: 'Anliegen aufnehmen' })).toBeVisible();
	});

	await step('He cannot save before he has written down what happened', async () => {
		await page.getByRole('button', { name: 'Sichern und vorlesen' }).click();
		await expect(page.getByRole('alert')).toContainText('Schreiben Sie auf, was geschehen ist');
	});

	await step('He writes and saves; the page shows what to read out, and the code', async () => {
		await page.getByLabel('Ihr Bericht').fill(story);
		await page.getByLabel('Ort', { exact: true }).fill('Lindenhof');
		await page.getByRole('button', { name: 'Sichern und vorlesen' }).click();
		await expect(page.getByRole('heading', { name: 'Vorlesen und bestätigen' })).toBeVisible();
		await expect(page.getByText(story)).toBeVisible();
		code = (await page.locator('.code').textContent()) ?? '';
		expect(code).toMatch(/^(\d{4} ){5}\d{4}$/);
	});

	await step('Something was misheard: he changes it', async () => {
		await page.getByRole('button', { name: 'Etwas ändern' }).click();
		await page.getByLabel('Ort', { exact: true }).fill('Rathaus');
		await page.getByRole('button', { name: 'Sichern und vorlesen' }).click();
		await expect(page.getByText('Rathaus')).toBeVisible();
	});

	await step('A page that is loaded again keeps the record, and not the code', async () => {
		await page.reload();
		await unlock(page);
		await page.getByRole('button', { name: 'Weitermachen' }).click();
		await expect(page.getByText(story)).toBeVisible();
		await expect(page.getByText(code)).toHaveCount(0);
	});

	await step('It was read out and confirmed: it becomes a case with a number', async () => {
		await page.getByLabel('Ich habe alles vorgelesen').check();
		await page.getByRole('button', { name: 'Anliegen annehmen' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Nummer' })).toContainText(
			/\d{3}-\d{3}-\d{3}/
		);
	});

	await step('They come back by the code, and are given one that nobody has seen', async () => {
		const guest = await stranger({ javaScriptEnabled: false });
		await guest.goto('/anliegen/rueckkehr');
		await guest.getByLabel('Ihr Code').fill(code);
		await guest.getByRole('button', { name: 'Mein Anliegen öffnen' }).click();
		await guest.getByRole('button', { name: 'Neuen Code zeigen' }).click();
		await expect(guest.locator('.code')).toHaveText(/^(\d{4} ){5}\d{4}$/);
		await expect(guest.locator('.code')).not.toHaveText(code);
	});
});
