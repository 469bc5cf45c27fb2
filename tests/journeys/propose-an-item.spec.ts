import { choose, openMeeting } from './meetings.ts';
import { expect, login, test } from './support.ts';

const list = '/tische/runder-tisch/vorschlaege';

test('a proposal is made, joined, deferred, and arrives at its meeting', async ({
	page,
	visitor,
	step
}) => {
	test.slow();
	await login(page, 'gero');
	const hedda = await visitor('hedda');
	const samira = await visitor('samira');
	let address = '';

	await step('while Gero writes he sees that Samira wants something like it', async () => {
		await page.goto('/tische/runder-tisch');
		await page.getByRole('link', { name: 'Vorschlag machen' }).click();
		await expect(page.getByText(/ist die Frist seit/)).toBeVisible();
		await page.getByLabel('Worum geht es?').fill('Dolmetscherin beim Arzt');
		const similar = page.getByRole('region', { name: 'Ein ähnlicher Vorschlag' });
		await expect(similar.getByRole('link', { name: /P-34 Dolmetschen beim Arzt/ })).toBeVisible();
	});

	await step('he proposes something else, with a file', async () => {
		await page.getByLabel('Worum geht es?').fill('Rutsche auf dem Spielplatz');
		await page.getByLabel('Warum soll der Tisch').fill('Die Rutsche ist gesperrt.');
		await page.getByLabel('Minuten').fill('20');
		const content = Buffer.from('Die Rutsche hat einen Riss.');
		const file = { name: 'Prüfbericht.txt', mimeType: 'text/plain', buffer: content };
		await page.getByLabel('Anhänge').setInputFiles(file);
		await page.getByRole('button', { name: 'Vorschlag einreichen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rutsche auf dem Spielplatz');
		await expect(page.getByText('offen', { exact: true })).toBeVisible();
		address = new URL(page.url()).pathname;
	});

	await step('Samira joins it', async () => {
		await samira.goto(address);
		await samira.getByRole('button', { name: 'Vorschlag unterstützen' }).click();
		await expect(samira.getByText('Samira Al-Noori-Becht hat sich angeschlossen.')).toBeVisible();
		await expect(samira.getByRole('link', { name: /Prüfbericht\.txt/ })).toBeVisible();
	});

	await step('Hedda defers it to a dated meeting, with a reason', async () => {
		await hedda.goto(list);
		await hedda.getByRole('link', { name: 'Rutsche auf dem Spielplatz' }).click();
		await hedda.getByText('Vertagen', { exact: true }).click();
		await hedda.getByLabel('Grund').filter({ visible: true }).fill('Dann liegt das Gutachten vor.');
		await hedda.getByRole('button', { name: 'Auf diese Sitzung vertagen' }).click();
		await expect(hedda.getByText(/Vertagt auf die \d+\. Sitzung/)).toBeVisible();
	});

	await step('it stands on that agenda and says where it came from', async () => {
		await hedda.getByRole('link', { name: /Zu TOP/ }).click();
		const origin = hedda.getByRole('link', { name: /Vorschlag P-\d+ von Gero/ });
		await expect(origin.first()).toBeVisible();
	});

	await step('Gero sees the whole story, and cannot change it any more', async () => {
		await page.reload();
		await expect(page.getByText('Grund: Dann liegt das Gutachten vor.')).toBeVisible();
		await expect(page.getByRole('img', { name: /Zeitstrahl: .*vertagt/ })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Vorschlag ändern' })).toHaveCount(0);
	});
});

test('what is taken off the agenda is an open proposal again', async ({ page, step }) => {
	await login(page, 'hedda');

	await step('item 8 says that it was proposed', async () => {
		await openMeeting(page, 26);
		await expect(page.getByRole('link', { name: /Vorschlag P-33 von Gero/ })).toBeVisible();
	});

	await step('when it is taken off, the proposal is open, and declined with a reason', async () => {
		await choose(page, 'Auszugskonzept', 'Von der Tagesordnung nehmen');
		await expect(page.getByRole('link', { name: /Vorschlag P-33 von Gero/ })).toHaveCount(0);
		await page.goto(`${list}/33`);
		await expect(page.getByText(/hat den TOP von der Tagesordnung genommen/)).toBeVisible();
		await page.getByText('Ablehnen', { exact: true }).click();
		await page
			.getByLabel('Grund')
			.filter({ visible: true })
			.fill('Das Landratsamt informiert jetzt selbst.');
		await page.getByRole('button', { name: 'Vorschlag ablehnen' }).click();
		await expect(page.getByText('Abgelehnt. Entschieden hat Hedda')).toBeVisible();
	});

	await step('in the list it is found among the declined', async () => {
		await page.goto(list);
		await page.getByRole('link', { name: 'Abgelehnt (2)' }).click();
		await expect(page.getByText('2 Vorschläge')).toBeVisible();
		await expect(page.getByText('Grund: Das Landratsamt informiert jetzt selbst.')).toBeVisible();
	});
});
