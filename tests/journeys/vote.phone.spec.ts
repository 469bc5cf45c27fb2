import { aDraft, comeIn, readOut, stateOf } from './deciding.ts';
import { expect, test } from './support.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

// axe is a script, too: the same page is looked at with it in `decide-by-consent.spec.ts`.
test('a seat votes on a phone without JavaScript', async ({ visitor, server }) => {
	await comeIn(server.db, ['hedda', 'gero', 'samira']);
	const hedda = await visitor('hedda');
	const gero = await visitor('gero', { ...phone, javaScriptEnabled: false });
	const path = await aDraft(server.db, 'Der Spielplatz wird um acht Uhr abgeschlossen.');
	await readOut(hedda, path);

	await test.step('Hedda opens a vote with two options', async () => {
		await hedda.getByText('Systemisches Konsensieren').click();
		await hedda.getByLabel('Möglichkeiten').fill('Um acht\nUm neun');
		await hedda.getByRole('button', { name: 'Abstimmung öffnen' }).last().click();
		await expect(stateOf(hedda)).toHaveText('wird abgestimmt');
	});

	await test.step('Gero finds it from the page of the meeting', async () => {
		await gero.goto(path.split('/beschluesse')[0]!);
		await gero.getByRole('link', { name: /Abstimmung läuft/ }).click();
		await expect(gero.getByRole('heading', { name: /Ihre Stimme für Helferkreis/ })).toBeVisible();
	});

	await test.step('he gives a value for each option; his page says that it is saved', async () => {
		for (const [option, value] of [
			['Um acht', '1'],
			['Um neun', '8'],
			['Alles bleibt, wie es ist', '10']
		] as const) {
			const group = gero.getByRole('group', { name: option });
			await group.getByRole('radio', { name: value, exact: true }).check();
		}
		await gero.getByRole('button', { name: 'Stimme abgeben' }).click();
		await expect(gero.getByText('Ihre Stimme ist gespeichert.')).toBeVisible();
		await expect(hedda.getByText('Summe 1 · Mittel 1 · höchster Wert 1')).toBeVisible();
	});

	await test.step('Hedda hears that two seats said nothing, and ends it all the same', async () => {
		await hedda.getByRole('button', { name: 'Abstimmung beenden' }).click();
		await expect(hedda.getByRole('alert')).toContainText('Die Abstimmung läuft weiter');
		await hedda.getByRole('button', { name: 'Trotzdem beenden, 2 Sitze ohne Stimme' }).click();
		await expect(hedda.getByText('2 Sitze waren da und haben sich nicht geäußert')).toBeVisible();
	});

	await test.step('the option with the least resistance is adopted', async () => {
		await expect(hedda.getByText('die Möglichkeit mit dem geringsten')).toBeVisible();
		await gero.reload();
		await expect(stateOf(gero)).toHaveText('angenommen');
	});
});
