import type { Locator } from '@playwright/test';
import { fromLibreOffice, fromTheWeb, fromWord } from './clipboard.ts';
import { openMinutes, placeCaret, saved, textOf } from './minutes.ts';
import { expect, login, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

/** As if it came from the clipboard. */
async function paste(text: Locator, html: string): Promise<void> {
	await placeCaret(text);
	await text.evaluate((element, html) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', html);
		element.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, html);
}

test('what is pasted becomes minutes and nothing else', async ({ page, step }) => {
	await login(page, 'nils');
	await openMinutes(page, 26);

	await step('from Word: headings, bold words and lists stay, colours go', async () => {
		const text = textOf(page, 3);
		await paste(text, fromWord);
		await expect(text.getByRole('heading', { level: 3 })).toHaveText('Bericht aus dem Sozialamt');
		await expect(text.locator('strong')).toHaveText('Stand:');
		await expect(text.locator('ul > li')).toHaveCount(3);
		await expect(text.locator('ul ul li')).toHaveText('180 Plätze');
		await expect(text).not.toContainText('·GU');
		await expect(text).toContainText('Köln · 186');
		await expect(text.locator('[style], [class*=Mso], table')).toHaveCount(0);
	});

	await step('from LibreOffice: lists and directions', async () => {
		const text = textOf(page, 4);
		await paste(text, fromLibreOffice);
		await expect(text.locator('em')).toHaveText('Kursiv');
		await expect(text.locator('ol > li')).toHaveText(['Erstens', 'Zweitens']);
		await expect(text.locator('p[dir=rtl]')).toHaveText('مرحبا');
		await expect(text.locator('font')).toHaveCount(0);
	});

	await step('from the web: no script, no picture, no false link, no foreign number', async () => {
		const text = textOf(page, 6);
		await paste(text, fromTheWeb);
		await expect(text.locator('strong')).toHaveText('Fett aus Docs');
		await expect(text.getByRole('link')).toHaveText(['Link']);
		await expect(text.locator('img:not(.ProseMirror-separator), script, iframe')).toHaveCount(0);
		expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
		await expect(text).toContainText(/B-\d{4}-\d+/);
		await expect(text).toContainText('Ein Beschluss von anderswo');
		await saved(page);
	});
});
