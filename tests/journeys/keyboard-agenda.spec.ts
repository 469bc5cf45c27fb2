import { expectOrder, openMeeting } from './meetings.ts';
import { expect, login, test } from './support.ts';

const [first, second, third] = ['Begrüßung', 'Protokoll Nr. 25', 'Offene Zusagen'];

test('the agenda is put in order by keyboard alone, and said aloud', async ({ page, step }) => {
	test.slow();
	await login(page, 'nils');
	await openMeeting(page, 26);
	const grip = page.getByRole('button', { name: '„Offene Zusagen“ verschieben' });
	const said = (words: string) =>
		expect(page.getByRole('status').filter({ hasText: words }).first()).toBeAttached();
	const order = (...titles: string[]) =>
		expectOrder(page, [...titles, ...Array.from({ length: 7 }, () => '')]);

	await step('space grabs an item, arrows move it', async () => {
		await grip.focus();
		await page.keyboard.press('Space');
		await said('gegriffen, Platz 3 von 10');
		await page.keyboard.press('ArrowUp');
		await said('Platz 2 von 10.');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await said('Weiter geht es nicht');
		await expect(grip).toBeFocused();
	});

	await step('escape leaves everything as it was', async () => {
		await page.keyboard.press('Escape');
		await said('Abgebrochen');
		await order(first, second, third);
		await expect(grip).toBeFocused();
	});

	await step('space lets go at the new place', async () => {
		for (const key of ['Space', 'ArrowUp', 'ArrowUp', 'Space']) await page.keyboard.press(key);
		await said('„Offene Zusagen“ steht jetzt auf Platz 1 von 10.');
		await order(third, first, second);
		await page.reload();
		await order(third, first, second);
	});

	await step('the menu opens, moves and closes by keyboard', async () => {
		const menu = page.getByRole('button', { name: 'TOP 1 „Offene Zusagen“: was Sie tun können' });
		await menu.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Nach unten' }).focus();
		await page.keyboard.press('Enter');
		await order(first, third, second);
	});
});
