import { choose, itemOf, openMeeting } from './meetings.ts';
import { expect, login, test } from './support.ts';
import { wireOf } from './wire.ts';

test('the item the table deals with is marked on every page', async ({ page, visitor, step }) => {
	test.slow();
	await login(page, 'nils');
	await openMeeting(page, 26);
	const samira = await visitor('samira');
	const wire = await wireOf(samira.context());
	await openMeeting(samira, 26);
	await samira.getByRole('link', { name: 'Protokoll schreiben' }).click();
	await expect(samira.getByRole('heading', { level: 1, name: 'Niederschrift' })).toBeVisible();
	const current = samira.locator('[aria-current="step"]');

	await step('Nils begins with the first item', async () => {
		await page.getByRole('button', { name: 'Mit TOP 1 beginnen' }).click();
		await expect(page.getByRole('link', { name: 'Jetzt: TOP 1, Begrüßung' })).toBeVisible();
		await expect(current).toContainText('Begrüßung');
		await expect(itemOf(samira, 'Begrüßung')).toContainText('jetzt');
	});

	await step('and goes on; Samira hears it, too', async () => {
		await page.getByRole('button', { name: 'Weiter zu TOP 2' }).click();
		await expect(current).toContainText('Protokoll Nr. 25');
		const said = samira.getByRole('status').filter({ hasText: 'Jetzt: TOP 2' });
		await expect(said).toHaveCount(1);
	});

	await step('an item can be chosen from its menu, and left', async () => {
		await choose(page, 'Verschiedenes', 'Jetzt behandeln');
		await expect(current).toContainText('Verschiedenes');
		await choose(page, 'Verschiedenes', 'Nicht mehr behandeln');
		await expect(current).toHaveCount(0);
	});

	await step('who was away for a moment sees what happened meanwhile', async () => {
		await wire.cut();
		await page.getByRole('button', { name: 'Mit TOP 1 beginnen' }).click();
		await expect(page.getByRole('link', { name: 'Jetzt: TOP 1, Begrüßung' })).toBeVisible();
		wire.mend();
		await expect(current).toContainText('Begrüßung');
	});

	await step('Samira may not choose', async () => {
		await expect(samira.getByRole('button', { name: /beginnen|Weiter zu/ })).toHaveCount(0);
	});
});
