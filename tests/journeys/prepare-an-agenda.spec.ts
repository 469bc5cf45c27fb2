import { standingItems } from '#lib/series/tables.server.ts';
import { addItem, choose, expectOrder, itemOf, manage } from './meetings.ts';
import { expect, login, test } from './support.ts';

test('the chair calls a meeting and prepares its agenda', async ({ page, step, server }) => {
	test.slow();
	// An agenda that begins empty: what comes by itself has journeys of its own.
	await server.db.update(standingItems).set({ endedAt: new Date() });
	await login(page, 'hedda');

	await step('a new meeting takes place and hour from the last one', async () => {
		await page.goto('/tische/runder-tisch');
		await page.getByRole('link', { name: 'Neue Sitzung' }).click();
		await expect(page.getByLabel('Beginn')).toHaveValue('18:00');
		await page.getByLabel('Thema der Sitzung').fill('Ankommen im Herbst');
		await page.getByLabel('Tag', { exact: true }).fill('2030-10-08');
		await page.getByRole('button', { name: 'Sitzung anlegen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ankommen im Herbst');
		await expect(page.getByText('Di., 8. Oktober, 18:00')).toBeVisible();
	});

	await step('items are written one after the other', async () => {
		await addItem(page, 'Begrüßung', '5');
		await addItem(page, 'Auszugskonzept', '30');
		await addItem(page, 'Verschiedenes');
		await expectOrder(page, ['Begrüßung', 'Auszugskonzept', 'Verschiedenes']);
		await expect(page.getByText(/zusammen 35 Minuten/)).toBeVisible();
	});

	await step('a typing error is put right in its place', async () => {
		await choose(page, 'Auszugskonzept', 'Bearbeiten');
		const form = page.getByRole('form', { name: 'TOP 2 bearbeiten' });
		await form.getByLabel('Titel').fill('Auszugskonzept Webschule');
		await form.getByRole('button', { name: 'Änderung speichern' }).click();
		await expect(form).toHaveCount(0);
		await expectOrder(page, ['Begrüßung', 'Auszugskonzept Webschule', 'Verschiedenes']);
	});

	await step('by menu an item goes up', async () => {
		await choose(page, 'Verschiedenes', 'Nach oben');
		await expectOrder(page, ['Begrüßung', 'Verschiedenes', 'Auszugskonzept Webschule']);
	});

	await step('by hand it goes to the end again', async () => {
		const grip = page.getByRole('button', { name: '„Verschiedenes“ verschieben' });
		const last = itemOf(page, 'Auszugskonzept Webschule');
		const [from, to] = [await grip.boundingBox(), await last.boundingBox()];
		await page.mouse.move(from!.x + 10, from!.y + 10);
		await page.mouse.down();
		await page.mouse.move(to!.x + 20, to!.y + to!.height - 4, { steps: 6 });
		await page.mouse.up();
		await expectOrder(page, ['Begrüßung', 'Auszugskonzept Webschule', 'Verschiedenes']);
	});

	await step('an item is closed to the public', async () => {
		await choose(page, 'Auszugskonzept', 'Nicht öffentlich behandeln');
		await expect(itemOf(page, 'Auszugskonzept')).toContainText('nicht öffentlich');
	});

	await step('what was deleted comes back by undo', async () => {
		await choose(page, 'Begrüßung', 'Von der Tagesordnung nehmen');
		await expectOrder(page, ['Auszugskonzept Webschule', 'Verschiedenes']);
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await expectOrder(page, ['Begrüßung', 'Auszugskonzept Webschule', 'Verschiedenes']);
	});

	await step('the meeting is cancelled with its reason', async () => {
		await manage(page, 'Sitzung absagen');
		await page.getByLabel('Warum fällt die Sitzung aus?').fill('Der Saal steht unter Wasser.');
		await page.getByRole('button', { name: 'Sitzung absagen' }).click();
		await expect(page.getByText('Grund: Der Saal steht unter Wasser.')).toBeVisible();
		await expect(page.getByText('TOP hinzufügen')).toHaveCount(0);
	});
});
