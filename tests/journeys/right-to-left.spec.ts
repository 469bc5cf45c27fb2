import type { Page } from '@playwright/test';
import { expect, login, speak, test } from './support.ts';

test('a meeting is read in Arabic, from right to left', async ({ page, meeting, step }) => {
	await login(page, 'samira');
	await speak(page, 'ar');

	await step('the whole page is mirrored', async () => {
		await page.goto(await meeting(26));
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		const navigation = await page.getByRole('navigation').first().boundingBox();
		const content = await page.getByRole('main').boundingBox();
		expect(navigation!.x).toBeGreaterThan(content!.x);
	});

	await step('nothing sticks out at the side', async () => {
		expect(await overhangOf(page)).toBe(0);
	});

	await step('a German title keeps its own direction', async () => {
		const title = page.getByRole('link', { name: /Offene Zusagen/ }).locator('bdi');
		await expect(title).toHaveText('Offene Zusagen');
	});

	await step('a page that has no Arabic is wholly German and says so', async () => {
		await page.goto('/konto');
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		await expect(page.getByRole('main').locator('[lang=ar]').first()).toBeVisible();
	});
});

/** How many pixels a page can be scrolled sideways. */
const overhangOf = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
