import { expect, login, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('an item is proposed without JavaScript', async ({ page, step, expectError }) => {
	expectError(/status of (400|409)/);
	test.slow();
	await login(page, 'samira');
	await page.goto('/tische/runder-tisch/vorschlaege');
	await page.getByRole('link', { name: 'Vorschlag machen' }).click();

	await step('a file that does not work leaves the text as it was', async () => {
		await page.getByLabel('Worum geht es?').fill('Fahrradwerkstatt für alle');
		await page.getByLabel('Warum soll der Tisch').fill('Viele Räder stehen kaputt im Hof.');
		const program = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0') };
		await page.getByLabel('Anhänge').setInputFiles(program);
		await page.getByRole('button', { name: 'Vorschlag einreichen' }).click();
		await expect(page.getByText('Es gibt ähnliche Vorschläge.')).toBeVisible();
		await page.getByLabel('Anhänge').setInputFiles(program);
		await page.getByRole('button', { name: 'Trotzdem einreichen' }).click();
		await expect(page.getByText(/von einer Art, die hier nicht geht/)).toBeVisible();
		await expect(page.getByLabel('Worum geht es?')).toHaveValue('Fahrradwerkstatt für alle');
	});

	await step('similar ones are shown before it is handed in', async () => {
		await page.getByRole('button', { name: 'Vorschlag einreichen' }).click();
		await expect(page.getByRole('link', { name: /P-35 Fahrradwerkstatt/ })).toBeVisible();
		await page.getByRole('button', { name: 'Trotzdem einreichen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fahrradwerkstatt für alle');
	});

	await step('it is changed, and says what it said before', async () => {
		await page.getByRole('link', { name: 'Vorschlag ändern' }).click();
		await page.getByLabel('Worum geht es?').fill('Werkstatt für Fahrräder');
		await page.getByRole('button', { name: 'Änderung speichern' }).click();
		await page.getByText('Frühere Fassung').click();
		await expect(page.getByText('Fahrradwerkstatt für alle')).toBeVisible();
	});

	await step('it is withdrawn with a reason, and stays', async () => {
		await page.getByText('Zurückziehen', { exact: true }).click();
		await page.getByLabel('Grund').fill('Wir schließen uns P-35 an.');
		await page.getByRole('button', { name: 'Vorschlag zurückziehen' }).click();
		await expect(page.getByText('zurückgezogen', { exact: true })).toBeVisible();
		await expect(page.getByText('Wir schließen uns P-35 an.')).toBeVisible();
	});
});

test('a neighbour proposes without account and without JavaScript', async ({
	page,
	step,
	visitor
}) => {
	test.slow();
	await page.goto('/oeffentlich/runder-tisch/vorschlag');
	await page.getByLabel('Worum geht es?').fill('Mehr Licht am Fußweg');
	await page.getByLabel('Warum soll der Tisch').fill('Abends sieht man die Stufen nicht.');
	await page.getByLabel('E-Mail-Adresse oder Telefonnummer').fill('nachbar@example.org');
	await page.getByRole('button', { name: 'Vorschlag abschicken' }).click();
	await expect(page.getByText('Danke. Ihr Vorschlag ist angekommen.')).toBeVisible();
	expect(await page.context().cookies()).toEqual([]);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Vorschlag');
	const receipt = await page.getByLabel('Ihre Adresse zum Zurückkommen').inputValue();

	await step('the table does not see it yet', async () => {
		const samira = await visitor('samira', { javaScriptEnabled: false });
		await samira.goto('/tische/runder-tisch/vorschlaege?suche=Fußweg');
		await expect(samira.getByText('Dazu gibt es keinen Vorschlag.')).toBeVisible();
	});

	await step('Nils passes it on, Hedda puts it on an agenda', async () => {
		const nils = await visitor('nils', { javaScriptEnabled: false });
		await nils.goto('/tische/runder-tisch/vorschlaege?stand=moderation');
		await nils.getByRole('link', { name: 'Mehr Licht am Fußweg' }).click();
		await expect(nils.getByText('nachbar@example.org')).toBeVisible();
		await nils.getByRole('button', { name: 'An den Tisch weitergeben' }).click();
		await expect(nils.getByText('offen', { exact: true })).toBeVisible();

		const hedda = await visitor('hedda', { javaScriptEnabled: false });
		await hedda.goto(nils.url());
		await hedda.getByText('Annehmen', { exact: true }).click();
		await hedda.getByLabel('Grund').filter({ visible: true }).fill('Das ist schnell gemacht.');
		await hedda.getByRole('button', { name: 'Auf die Tagesordnung setzen' }).click();
		await hedda.getByRole('link', { name: /Zu TOP/ }).click();
		await expect(hedda.getByText('Mehr Licht am Fußweg').first()).toBeVisible();
	});

	await step('the neighbour reads that at the address of the receipt', async () => {
		await page.goto(receipt);
		await expect(page.getByText(/Er steht auf der Tagesordnung der \d+\. Sitzung/)).toBeVisible();
		await expect(page.getByText('Grund: Das ist schnell gemacht.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Vorschlag zurückziehen' })).toHaveCount(0);
	});
});

test('a neighbour takes a proposal back before anybody has passed it on', async ({
	page,
	step,
	visitor
}) => {
	await page.goto('/oeffentlich/runder-tisch/vorschlag');
	await page.getByLabel('Worum geht es?').fill('Der Zaun meines Nachbarn');
	await page.getByLabel('Warum soll der Tisch').fill('Er ist zu hoch.');
	await page.getByRole('button', { name: 'Vorschlag abschicken' }).click();

	await step('with a second step, and for good', async () => {
		await page.getByText('Zurückziehen', { exact: true }).click();
		await page.getByRole('button', { name: 'Vorschlag zurückziehen' }).click();
		await expect(page.getByText(/Der Tisch hat ihn nicht gesehen/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/Der Tisch hat ihn nicht gesehen/)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Vorschlag zurückziehen' })).toHaveCount(0);
	});

	await step('chair and minute taker read that it was taken back', async () => {
		const nils = await visitor('nils', { javaScriptEnabled: false });
		await nils.goto('/tische/runder-tisch/vorschlaege?stand=retracted');
		await nils.getByRole('link', { name: 'Der Zaun meines Nachbarn' }).click();
		await expect(nils.getByText(/zurückgezogen, bevor er weitergegeben wurde/)).toBeVisible();
		await expect(nils.getByRole('button', { name: 'An den Tisch weitergeben' })).toHaveCount(0);
	});
});
