import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, speak, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const widthOf = (page: Parameters<typeof login>[0]) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('minutes are written on a phone', async ({ page, visitor, step }) => {
	await login(page, 'samira');
	const nils = await visitor('nils', { viewport: { width: 1280, height: 800 } });
	await openMinutes(page, 26);
	await openMinutes(nils, 26);
	const tool = page.getByRole('toolbar').getByRole('button', { name: 'Beschluss', exact: true });

	await step('Samira writes; nothing is wider than her screen', async () => {
		await placeCaret(textOf(page, 6));
		await type(page, 'Vom Handy aus geschrieben, mit einem sehr langen Satz über das Sprachcafé.');
		await expect(textOf(nils, 6)).toContainText('Vom Handy aus geschrieben');
		await saved(page);
		expect(await widthOf(page)).toBeLessThanOrEqual(0);
	});

	await step('the tools are within reach', async () => {
		await page.keyboard.press('Enter');
		await tool.tap();
		await type(page, 'Das Sprachcafé bekommt den Raum.');
		await expect(textOf(page, 6)).toContainText(/B-\d{4}-\d+/);
		const box = await tool.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.y).toBeGreaterThanOrEqual(0);
	});

	await step('in Arabic as well', async () => {
		await speak(page, 'ar');
		await openMinutes(page, 26);
		await placeCaret(textOf(page, 6));
		await page.keyboard.press('Enter');
		await type(page, 'شكرا للجميع');
		await expect(textOf(nils, 6)).toContainText('شكرا للجميع');
		expect(await widthOf(page)).toBeLessThanOrEqual(0);
	});
});
