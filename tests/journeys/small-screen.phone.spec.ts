import { expect, login, test } from './support.ts';

test('a meeting fits a phone', async ({ page, meeting, step }) => {
	await login(page, 'gero');

	for (const address of [await meeting(26), `${await meeting(26)}/protokoll`, '/konto']) {
		await step(`nothing of ${address.replace(/[0-9a-f-]{36}/, '…')} sticks out`, async () => {
			await page.goto(address);
			const overhang = () => document.documentElement.scrollWidth - window.innerWidth;
			expect(await page.evaluate(overhang)).toBe(0);
		});
	}

	await step('everything at the lower edge is large enough for a thumb', async () => {
		const bar = page.getByRole('navigation', { name: 'Hauptnavigation' });
		for (const target of await bar.getByRole('link').filter({ visible: true }).all()) {
			const box = await target.boundingBox();
			expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
		}
	});
});
