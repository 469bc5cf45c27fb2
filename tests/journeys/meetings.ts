import { expect, type Page } from '@playwright/test';

/** Opens a meeting of the Runder Tisch from the page of its table. */
export async function openMeeting(page: Page, number: number): Promise<void> {
	await page.goto('/tische/runder-tisch');
	await page
		.getByRole('link', { name: `${number}. Sitzung` })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${number}. Sitzung`);
}

const agenda = (page: Page) => page.getByRole('region', { name: 'Tagesordnung' });

/** One item of the agenda, found by its title. */
export const itemOf = (page: Page, title: string) =>
	agenda(page).getByRole('listitem').filter({ hasText: title }).first();

/** The titles of the agenda, in the order people see. */
export const expectOrder = (page: Page, titles: string[]) =>
	expect(agenda(page).getByRole('link', { name: /^TOP \d/ })).toHaveText(
		titles.map((title, index) => new RegExp(`^TOP ${index + 1}\\s*${title}`))
	);

/** Chooses something from the menu of an item, by key: a live page may move under a mouse. */
export async function choose(page: Page, title: string, action: string): Promise<void> {
	await itemOf(page, title)
		.getByRole('button', { name: /was Sie tun können/ })
		.click();
	await page
		.getByRole(action === 'Bearbeiten' ? 'link' : 'button', { name: action })
		.press('Enter');
}

/** Adds an item at the end; the form stays open for the next. */
export async function addItem(page: Page, title: string, minutes = ''): Promise<void> {
	const form = page.getByRole('group').filter({ hasText: 'TOP hinzufügen' });
	const field = form.getByRole('textbox', { name: 'Titel' });
	if (!(await field.isVisible())) await page.getByText('TOP hinzufügen').click();
	await field.fill(title);
	await form.getByRole('spinbutton', { name: 'Minuten' }).fill(minutes);
	await form.getByRole('button', { name: 'Auf die Tagesordnung setzen' }).click();
	await expect(itemOf(page, title)).toBeVisible();
}
