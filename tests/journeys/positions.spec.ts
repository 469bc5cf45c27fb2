import { openMinutes, placeCaret, saved, textOf } from './minutes.ts';
import { expect, login, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('a seat writes its position, and nobody else can', async ({
	page: nils,
	visitor,
	meeting,
	step
}) => {
	const samira = await visitor('samira', { javaScriptEnabled: true });
	await login(nils, 'nils');
	const address = await meeting(26);
	await openMinutes(nils, 26);

	await step('Nils puts an empty place into the text', async () => {
		await placeCaret(textOf(nils, 4));
		await nils.getByRole('button', { name: /^Position/ }).click();
		await expect(textOf(nils, 4)).toContainText('Hier ist noch nichts erklärt.');
		await saved(nils);
	});

	await step('Samira declares there what her seat thinks', async () => {
		await samira.goto(address);
		await samira.getByRole('link', { name: 'Hier erklären' }).first().click();
		await samira.getByRole('textbox', { name: 'Wortlaut' }).fill('Wir tragen das nicht mit.');
		await samira.getByRole('button', { name: 'Zu Protokoll geben' }).click();
		await expect(samira.getByText('Wir tragen das nicht mit.')).toBeVisible();
	});

	await step('it stands in the text that Nils has open, and he can only read it', async () => {
		await expect(textOf(nils, 4)).toContainText('Wir tragen das nicht mit.');
		await expect(textOf(nils, 4).getByRole('link', { name: 'Ändern' })).toHaveCount(0);
		await nils.goto(`${address}/positionen`);
		await expect(nils.getByText('Wir tragen das nicht mit.')).toBeVisible();
		await expect(nils.getByRole('button', { name: 'Zurückziehen' })).toHaveCount(0);
	});

	await step('Samira takes it back; that she had one stays known', async () => {
		await samira.getByRole('button', { name: 'Zurückziehen' }).click();
		await expect(samira.getByText('Zurückgezogen.')).toBeVisible();
		await nils.reload();
		await expect(nils.getByText('Zurückgezogen.')).toBeVisible();
		await expect(nils.getByText('Wir tragen das nicht mit.')).toHaveCount(0);
	});
});
