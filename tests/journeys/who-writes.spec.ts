import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('one sees who writes where, jumps there, and can do without', async ({
	page: hedda,
	visitor,
	step
}) => {
	const nils = await visitor('nils');
	await login(hedda, 'hedda');
	await openMinutes(hedda, 26);
	await openMinutes(nils, 26);
	const mark = hedda.getByRole('region', { name: /TOP 8/ }).getByText('Nils Achterwinkel schreibt');
	const link = hedda.getByRole('link', { name: 'schreibt in TOP 8' });
	const choices = hedda.getByRole('button', { name: 'Ansicht' });
	const names = hedda.getByRole('checkbox', { name: 'Namen zeigen' });
	/** Nils writes a word again and again until Hedda has looked. */
	const whileNilsWrites = async (word: string, look: () => Promise<void>) => {
		await placeCaret(textOf(nils, 8));
		let looking = true;
		const looked = look().finally(() => (looking = false));
		while (looking) await type(nils, `${word} `);
		await looked;
		await saved(nils);
	};

	await step('Hedda jumps to where Nils writes', async () => {
		await whileNilsWrites('zuerst', async () => {
			await expect(mark).toHaveCount(1);
			await link.click();
			await expect(textOf(hedda, 8)).toBeInViewport();
		});
	});

	await step('she switches the names off, and it stays so', async () => {
		await choices.click();
		await names.uncheck();
		await whileNilsWrites('dann', async () => {
			await expect(textOf(hedda, 8)).toContainText('dann dann');
			await expect(mark).toHaveCount(0);
		});
		await hedda.reload();
		await choices.click();
		await expect(names).not.toBeChecked();
		await names.check();
	});

	await step('whoever does not want to be seen writing is not', async () => {
		await nils.goto('/konto');
		await nils.getByRole('checkbox', { name: /sehen/ }).uncheck();
		await nils.getByRole('button', { name: 'Speichern' }).click();
		await openMinutes(nils, 26);
		await whileNilsWrites('zuletzt', async () => {
			await expect(textOf(hedda, 8)).toContainText('zuletzt zuletzt');
			await expect(mark).toHaveCount(0);
			await expect(link).toHaveCount(0);
		});
	});
});
