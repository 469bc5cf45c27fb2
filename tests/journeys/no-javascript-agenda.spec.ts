import { addItem, choose, expectOrder, itemOf, openMeeting } from './meetings.ts';
import { expect, login, test } from './support.ts';

test.use({ javaScriptEnabled: false });

const rest = Array.from({ length: 7 }, () => '');

test('the agenda is prepared without JavaScript', async ({ page, step, expectError }) => {
	expectError(/status of 400/);
	test.slow();
	await login(page, 'hedda');
	await openMeeting(page, 26);

	await step('an item is added', async () => {
		await addItem(page, 'Fahrdienst', '10');
		await expect(page).toHaveURL(/\/sitzungen\/[0-9a-f-]+$/);
	});

	await step('one without a title comes back with what was typed', async () => {
		await page.getByText('TOP hinzufügen').click();
		const form = page.getByRole('group').filter({ hasText: 'TOP hinzufügen' });
		await form.getByRole('textbox', { name: 'Titel' }).fill('   ');
		await form.getByRole('spinbutton', { name: 'Minuten' }).fill('15');
		await form.getByRole('button', { name: 'Auf die Tagesordnung setzen' }).click();
		await expect(page.getByText('Geben Sie dem TOP einen Titel.')).toBeVisible();
		await expect(form.getByRole('spinbutton', { name: 'Minuten' })).toHaveValue('15');
	});

	await step('one is moved to a place by its number', async () => {
		await openMeeting(page, 26);
		const item = itemOf(page, 'Offene Zusagen');
		await item.getByRole('button', { name: /tun können/ }).click();
		await item.getByLabel('An Position').fill('1');
		await item.getByRole('button', { name: 'Verschieben', exact: true }).click();
		await expectOrder(page, ['Offene Zusagen', 'Begrüßung', 'Protokoll Nr. 25', ...rest, '']);
	});

	await step('one is edited and taken off, and comes back from the list', async () => {
		await choose(page, 'Protokoll Nr. 25', 'Bearbeiten');
		const form = page.getByRole('form', { name: 'TOP 3 bearbeiten' });
		await form.getByLabel('Titel').fill('Niederschrift der 25. Sitzung');
		await form.getByRole('button', { name: 'Änderung speichern' }).click();
		await choose(page, 'Niederschrift der 25. Sitzung', 'Von der Tagesordnung nehmen');
		await page.getByText('Einen gelöschten TOP wiederherstellen').click();
		await page.getByRole('button', { name: /Wiederherstellen/ }).click();
		await expect(itemOf(page, 'Niederschrift der 25. Sitzung')).toBeVisible();
	});

	await step('the current item is set and marked', async () => {
		await page.getByRole('button', { name: 'Mit TOP 1 beginnen' }).click();
		await expect(page.locator('[aria-current="step"]')).toContainText('Offene Zusagen');
	});
});
