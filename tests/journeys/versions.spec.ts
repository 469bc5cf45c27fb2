import { blocksOf, manySigns, openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const sentence = 'Während Nils etwas zurückholt, schreibt Samira weiter, Wort für Wort.';

test('a version is kept, compared and brought back while somebody goes on writing', async ({
	page: nils,
	visitor,
	meeting,
	step
}) => {
	const samira = await visitor('samira');
	await login(nils, 'nils');
	const address = await meeting(26);
	await openMinutes(nils, 26);
	await openMinutes(samira, 26);

	await step('Nils writes and keeps how it stands', async () => {
		await placeCaret(textOf(nils, 4));
		await type(nils, 'Der Kreis zahlt 500 Euro im Jahr.');
		await saved(nils);
		await nils.goto(`${address}/fassungen`);
		await nils.getByText('Jetzigen Stand festhalten').click();
		await nils.getByRole('textbox', { name: 'Name' }).fill('vor der Pause');
		await nils.getByRole('button', { name: 'Stand festhalten' }).click();
		await expect(nils.getByText(/Fassung \d+ ist festgehalten/)).toBeVisible();
		await expect(nils.getByRole('link', { name: 'vor der Pause' })).toBeVisible();
	});

	await step('Samira changes the amount, and it is kept again', async () => {
		await placeCaret(textOf(samira, 4));
		for (let n = 0; n < 'Euro im Jahr.'.length + 4; n++) await samira.keyboard.press('Backspace');
		await type(samira, '800 Euro im Jahr.');
		await saved(samira);
		await nils.goto(`${address}/fassungen`);
		await nils.getByText('Jetzigen Stand festhalten').click();
		await nils.getByRole('textbox', { name: 'Name' }).fill('nach der Pause');
		await nils.getByRole('button', { name: 'Stand festhalten' }).click();
		await expect(nils.getByRole('link', { name: 'nach der Pause' })).toBeVisible();
	});

	await step('both are compared, word by word and not by colour only', async () => {
		await nils.getByRole('button', { name: 'Vergleichen' }).click();
		await expect(nils.getByRole('deletion').filter({ hasText: '500' })).toBeVisible();
		await expect(nils.getByRole('insertion').filter({ hasText: '800' })).toBeVisible();
	});

	await step('the first one says who wrote it, and comes back live', async () => {
		await nils.goto(`${address}/fassungen`);
		await nils.getByRole('link', { name: 'vor der Pause' }).click();
		const item = nils.getByRole('region', { name: /^TOP 4:/ });
		await expect(item.getByText('Nils', { exact: false }).first()).toBeAttached();
		await item.getByText('Diesen Punkt zurückholen').click();
		// Samira is in the middle of a sentence somewhere else; it must not be disturbed.
		await placeCaret(textOf(samira, 5));
		const typing = type(samira, sentence);
		await item.getByRole('button', { name: /zurückholen/ }).click();
		await expect(nils.getByText(/Der Stand davor ist Fassung/)).toBeVisible();
		const words = async () => (await blocksOf(textOf(samira, 4))).join(' ');
		await expect.poll(words).toContain('500 Euro');
		await typing;
		await expect(textOf(samira, 5)).toBeFocused();
		await expect(textOf(samira, 5)).toContainText(sentence);
	});

	await step('Samira writes on in the text that came back', async () => {
		await placeCaret(textOf(samira, 4));
		await type(samira, ' Einverstanden.');
		await saved(samira);
		await expect(textOf(samira, 4)).toContainText('500 Euro im Jahr. Einverstanden.');
	});

	await step(
		'what she types into that very text while it is brought back is not lost',
		async () => {
			await nils.goto(`${address}/fassungen`);
			await nils.getByRole('link', { name: 'nach der Pause' }).click();
			const item = nils.getByRole('region', { name: /^TOP 4:/ });
			await item.getByText('Diesen Punkt zurückholen').click();
			await placeCaret(textOf(samira, 4));
			const typing = type(samira, manySigns);
			await item.getByRole('button', { name: /zurückholen/ }).click();
			await expect(nils.getByText(/Der Stand davor ist Fassung/)).toBeVisible();
			await typing;
			await expect(textOf(samira, 4)).toContainText('800 Euro');
			const kept = await nils.getByText(/Der Stand davor ist Fassung/).innerText();
			await nils.goto(`${address}/fassungen/${kept.match(/Fassung (\d+)/)![1]}`);
			const stood = await nils.getByRole('main').innerText();
			const main = async () => stood + (await samira.getByRole('main').innerText());
			for (const sign of manySigns) await expect.poll(main).toContain(sign);
		}
	);
});
