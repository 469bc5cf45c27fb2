import { expectBlocks, openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('minutes are written with the keyboard alone', async ({ page, step }) => {
	await login(page, 'nils');
	await openMinutes(page, 26);
	const text = textOf(page, 2);
	const toolbar = page.getByRole('toolbar', { name: 'Werkzeuge der Niederschrift' });
	const tool = (name: string) => toolbar.getByRole('button', { name, exact: true });

	await step('Alt+F10 leads to the tools, the arrows along them, Escape back', async () => {
		await placeCaret(text);
		await page.keyboard.press('Alt+F10');
		await expect(tool('Beschluss')).toBeFocused();
		await page.keyboard.press('End');
		await expect(tool('Eigenes wiederholen')).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(tool('Beschluss')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(text).toBeFocused();
	});

	await step('a tool chosen with Enter works where the caret was', async () => {
		await page.keyboard.press('Alt+F10');
		const bold = async () => tool('Fett').evaluate((button) => button === document.activeElement);
		for (let step = 0; step < 12 && !(await bold()); step += 1)
			await page.keyboard.press('ArrowRight');
		await expect(tool('Fett')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(text).toBeFocused();
		await type(page, 'Wichtig');
		await expect(text.locator('strong')).toHaveText('Wichtig');
		await expect(tool('Fett')).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Control+b');
		await type(page, ' und weiter.');
	});

	await step('lists begin as people type them', async () => {
		await page.keyboard.press('Enter');
		await type(page, '- eins');
		await page.keyboard.press('Enter');
		await type(page, 'zwei');
		await page.keyboard.press('Control+m');
		await expect(text.locator('ul ul li')).toHaveText('zwei');
		await page.keyboard.press('Control+Shift+m');
		await expect(text.locator('ul ul')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await type(page, '# Ausblick');
		await expect(text.getByRole('heading', { level: 3, name: 'Ausblick' })).toBeVisible();
		await page.keyboard.press('Enter');
	});

	await step('a link is asked for and checked', async () => {
		await page.keyboard.press('Control+k');
		const dialog = page.getByRole('dialog', { name: 'Link einfügen' });
		await expect(dialog.getByLabel('Adresse')).toBeFocused();
		await dialog.getByLabel('Adresse').fill('javascript:alert(1)');
		await page.keyboard.press('Enter');
		await expect(dialog).toContainText('Das ist keine Adresse, die man öffnen kann.');
		await dialog.getByLabel('Adresse').fill('ahlenfurt.example/satzung');
		await page.keyboard.press('Enter');
		await expect(text.getByRole('link')).toHaveAttribute('href', /^https:\/\/ahlenfurt/);
		await expect(text).toBeFocused();
	});

	await step('a decision begins with its shortcut', async () => {
		await page.keyboard.press('Enter');
		await page.keyboard.press('Control+Alt+b');
		await type(page, 'Die Niederschrift Nr. 25 ist genehmigt.');
		await expect(text).toContainText(/B-\d{4}-\d+/);
		await saved(page);
	});

	await step('Tab leaves the text', async () => {
		await placeCaret(textOf(page, 3));
		await page.keyboard.press('Tab');
		await expect(textOf(page, 3)).not.toBeFocused();
		await expectBlocks(textOf(page, 3), ['']);
	});

	await step('the writing direction can be set for a line', async () => {
		await placeCaret(textOf(page, 3));
		await type(page, 'سلام');
		await expect(textOf(page, 3).locator('p')).toHaveAttribute('dir', 'auto');
		await page.keyboard.press('Control+Alt+d');
		await expect(textOf(page, 3).locator('p')).toHaveAttribute('dir', 'ltr');
		await page.keyboard.press('Control+Alt+d');
		await expect(textOf(page, 3).locator('p')).toHaveAttribute('dir', 'rtl');
		await saved(page);
	});
});
