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
	const nilsWrites = async () => {
		await placeCaret(textOf(nils, 8));
		await type(nils, 'Die Helfenden erfahren es zuerst.');
	};

	await step('Hedda jumps to where Nils writes', async () => {
		await nilsWrites();
		await expect(mark).toHaveCount(1);
		await link.click();
		await expect(textOf(hedda, 8)).toBeInViewport();
		await saved(nils);
	});

	await step('she switches the names off, and it stays so', async () => {
		await choices.click();
		await names.uncheck();
		await nilsWrites();
		await expect(textOf(hedda, 8)).toContainText('zuerst.Die');
		await expect(mark).toHaveCount(0);
		await hedda.reload();
		await choices.click();
		await expect(names).not.toBeChecked();
		await names.check();
	});

	await step('whoever does not want to be seen writing is not', async () => {
		await saved(nils);
		await nils.goto('/konto');
		await nils.getByRole('checkbox', { name: /sehen/ }).uncheck();
		await nils.getByRole('button', { name: 'Speichern' }).click();
		await openMinutes(nils, 26);
		await nilsWrites();
		await expect(textOf(hedda, 8)).toContainText('zuerst.Die Helfenden erfahren es zuerst.Die');
		await expect(mark).toHaveCount(0);
		await expect(link).toHaveCount(0);
	});
});
