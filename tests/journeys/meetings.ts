import { expect, type Locator, type Page } from '@playwright/test';

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

/** Opens a menu and chooses, by key: a live page may move under a mouse, and a click beside a menu ends it. */
export async function chooseFrom(menu: Locator, choice: Locator): Promise<void> {
	await menu.press('Enter');
	await choice.press('Enter');
}

/** Chooses something from the menu of an item. */
export async function choose(page: Page, title: string, action: string): Promise<void> {
	const menu = itemOf(page, title).getByRole('button', { name: /was Sie tun können/ });
	const role = action === 'Bearbeiten' ? 'link' : 'button';
	await chooseFrom(menu, page.getByRole(role, { name: action, exact: true }));
}

/** Chooses something that concerns the whole meeting. */
export const manage = (page: Page, action: string): Promise<void> =>
	chooseFrom(
		page.getByRole('button', { name: 'Sitzung verwalten' }),
		page.getByRole('link', { name: action })
	);

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
