import { addItem, choose, itemOf, openMeeting } from './meetings.ts';
import { expect, login, test } from './support.ts';

const title = 'Aus den Initiativen';

test('two people change the same item; the second is told and keeps their text', async ({
	page,
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 409/);
	test.slow();
	await login(page, 'hedda');
	await openMeeting(page, 26);
	const samira = await visitor('samira');
	await openMeeting(samira, 26);
	const hers = samira.getByRole('form', { name: 'TOP 6 bearbeiten' });
	const mine = page.getByRole('form', { name: 'TOP 6 bearbeiten' });

	await step('both begin to edit', async () => {
		await choose(page, title, 'Bearbeiten');
		await choose(samira, title, 'Bearbeiten');
		await hers.getByLabel('Titel').fill('Aus den Initiativen und Vereinen');
		await mine.getByLabel('Minuten').fill('25');
	});

	await step('Hedda saves; Samira’s text is still there, the other version beside it', async () => {
		await mine.getByRole('button', { name: 'Änderung speichern' }).click();
		await expect(itemOf(page, title)).toContainText('25 Min.');
		await expect(hers.getByRole('alert')).toContainText('Jemand hat diesen TOP geändert');
		await expect(hers.getByRole('alert')).toContainText('25');
		await expect(hers.getByLabel('Titel')).toHaveValue('Aus den Initiativen und Vereinen');
	});

	await step('knowing both she saves hers', async () => {
		const save = hers.getByRole('button', { name: 'Meine Fassung speichern' });
		await expect(hers.getByLabel('Titel')).toHaveValue('Aus den Initiativen und Vereinen');
		await expect(async () => {
			await save.click({ timeout: 1000 });
			await expect(hers).toHaveCount(0, { timeout: 3000 });
		}).toPass();
		await expect(itemOf(page, 'Aus den Initiativen und Vereinen')).toBeVisible();
	});

	await step('what one adds appears on the other’s page', async () => {
		await addItem(page, 'Fahrdienst zur Kleiderkammer');
		await expect(itemOf(samira, 'Fahrdienst zur Kleiderkammer')).toBeVisible();
	});
});

test('an item that is taken away while someone edits it leaves them their text', async ({
	page,
	visitor,
	step
}) => {
	test.slow();
	await login(page, 'hedda');
	await openMeeting(page, 26);
	const samira = await visitor('samira');
	await openMeeting(samira, 26);

	await step('Samira edits, Hedda takes the item off the agenda', async () => {
		await choose(samira, title, 'Bearbeiten');
		await samira.getByRole('form').getByLabel('Titel').last().fill('Runde der Initiativen');
		await choose(page, title, 'Von der Tagesordnung nehmen');
	});

	await step('Samira is told and adds her text as a new item', async () => {
		const form = samira.getByRole('form', { name: 'Ihre Änderung' });
		await expect(form.getByRole('alert')).toContainText('von der Tagesordnung genommen');
		await expect(form.getByLabel('Titel')).toHaveValue('Runde der Initiativen');
		await form.getByRole('button', { name: 'Als neuen TOP aufnehmen' }).click();
		await expect(itemOf(page, 'Runde der Initiativen')).toBeVisible();
	});
});
