import { expect, login, test } from './support.ts';

const page26 = '/tische/runder-tisch/ausserordentlich';

test('enough seats ask for a meeting, and the chair calls it', async ({ page, visitor, step }) => {
	test.slow();
	await login(page, 'hedda');
	const gero = await visitor('gero');
	const samira = await visitor('samira');

	await step('Gero stands behind what others asked for', async () => {
		await gero.goto('/tische/runder-tisch');
		await gero.getByRole('link', { name: '2 von 4 nötigen Sitzen' }).click();
		await gero.getByRole('button', { name: 'Ich unterstütze das' }).click();
		await expect(gero.getByText('Es fehlt noch ein Sitz.')).toBeVisible();
	});

	await step('Hedda cannot call it yet', async () => {
		await page.goto(page26);
		await expect(page.getByRole('button', { name: 'Sitzung einberufen' })).toHaveCount(0);
	});

	await step('with Samira it is enough', async () => {
		await samira.goto(page26);
		await samira.getByRole('button', { name: 'Ich unterstütze das' }).click();
		await expect(samira.getByText('4 von 4 nötigen Sitzen')).toBeVisible();
	});

	await step('Hedda calls the meeting; the reason is its first item', async () => {
		await page.reload();
		await page.getByLabel('Tag', { exact: true }).fill('2030-05-07');
		await page.getByRole('button', { name: 'Sitzung einberufen' }).click();
		await expect(page.getByText('Di., 7. Mai, 18:00').first()).toBeVisible();
		const origin = page.getByRole('link', { name: 'Anlass dieser Sitzung: Verlangen der Sitze' });
		await origin.first().click();
		await expect(page.getByText('einberufen', { exact: true })).toBeVisible();
	});
});
