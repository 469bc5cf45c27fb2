import { comeIn } from './deciding.ts';
import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const words = 'Helfende erfahren zehn Tage vorher von Umzügen.';

test('a table decides by consent, with a reservation and a dissent', async ({
	visitor,
	step,
	server
}) => {
	await comeIn(server.db, ['nils', 'hedda', 'samira']);
	const nils = await visitor('nils');
	const hedda = await visitor('hedda');
	const samira = await visitor('samira');
	await openMinutes(nils, 26);
	await openMinutes(hedda, 26);
	await openMinutes(samira, 26);
	const [his, hers] = [textOf(nils, 8), textOf(hedda, 8)];

	await step('Nils writes the decision and fixes its wording where it stands', async () => {
		await placeCaret(his);
		await nils.getByRole('toolbar').getByRole('button', { name: 'Beschluss', exact: true }).click();
		await type(nils, words);
		await expect(his.getByRole('link', { name: /^B-/ })).toBeVisible();
		await saved(nils);
		await his.getByRole('button', { name: /Wortlaut festhalten/ }).click();
		await expect(nils.getByRole('heading', { level: 1 })).toHaveText(/Beschluss B-\d+-\d+/);
		await expect(nils.getByRole('blockquote')).toHaveText(words);
	});

	await step('Hedda cannot write into it any more', async () => {
		await expect(hers).toContainText('Wortlaut steht');
		await placeCaret(hers, { block: 0, at: 'end' });
		await hedda.keyboard.type('Oder nicht.');
		await expect(hers).toContainText(words);
		await expect(hers).not.toContainText('Oder nicht.');
	});

	await step('Nils reads it out and opens the vote; the others see that it runs', async () => {
		await nils.getByRole('button', { name: 'Vorgelesen' }).click();
		await nils.getByText('Konsens mit Vorbehalten').click();
		await nils.getByRole('button', { name: 'Abstimmung öffnen' }).first().click();
		await expect(nils.getByText('wird abgestimmt')).toBeVisible();
		for (const page of [hedda, samira]) {
			await page.getByRole('link', { name: /Abstimmung läuft: B-/ }).click();
			await expect(page.getByRole('heading', { name: /Ihre Stimme für/ })).toBeVisible();
		}
	});

	await step('Hedda agrees, Samira has a reservation in words, all see it at once', async () => {
		await hedda.getByRole('radio', { name: 'Zustimmung' }).check();
		await hedda.getByRole('button', { name: 'Stimme abgeben' }).click();
		await expect(hedda.getByText('Ihre Stimme ist gespeichert.').first()).toBeVisible();
		const form = samira.getByRole('region', { name: /Ihre Stimme für Brücke Levante/ });
		await form.getByRole('radio', { name: 'Vorbehalt' }).check();
		await form.getByLabel('Was spricht dagegen?').fill('Zehn Tage sind für Familien knapp.');
		await form.getByLabel(/Spricht für/).fill('die Elterngruppe');
		await form.getByRole('button', { name: 'Stimme abgeben' }).click();
		await expect(samira.getByText('Ihre Stimme ist gespeichert.').first()).toBeVisible();
		await expect(
			nils.getByText(/hat sich noch nicht geäußert: Landratsamt Wirretal/)
		).toBeVisible();
		await nils.getByText('Als Tabelle, Sitz für Sitz').click();
		await expect(nils.getByRole('cell', { name: 'Zehn Tage sind für Familien' })).toBeVisible();
	});

	await step('Nils closes the vote; it is adopted', async () => {
		await nils.getByRole('button', { name: 'Abstimmung beenden' }).click();
		await expect(nils.getByRole('alert')).toContainText('keine Stimme ist verloren');
		await nils.getByRole('button', { name: 'Trotzdem beenden, ein Sitz ohne Stimme' }).click();
		for (const page of [nils, hedda, samira]) {
			await expect(page.getByText('Im Konsens angenommen: Niemand hat')).toBeVisible();
		}
	});

	await step('Samira does not carry it, and says so in words of her own', async () => {
		await samira.getByText('Sondervotum schreiben').click();
		const text = samira.getByLabel('Ihr Sondervotum');
		await text.fill('Wir hätten vierzehn Tage gebraucht.');
		await samira.getByRole('button', { name: 'Sondervotum speichern' }).click();
		for (const page of [nils, samira]) {
			await expect(page.getByText('Wir hätten vierzehn Tage gebraucht.').first()).toBeVisible();
		}
		await nils.getByText('Abweichende Meinung vermerken').click();
		await expect(nils.getByText('Sondervotum schreiben')).toHaveCount(1);
	});

	await step('the register shows the fixed wording and how it stands', async () => {
		await hedda.goto('/beschluesse?suche=Umzügen');
		const entry = hedda.getByRole('listitem').filter({ hasText: words });
		await expect(entry).toContainText('angenommen');
	});
});
