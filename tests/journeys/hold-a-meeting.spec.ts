import { openMeeting } from './meetings.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('chair, minute taker and a phone check in, raise hands and hand over the pen', async ({
	visitor,
	step
}) => {
	const hedda = await visitor('hedda');
	const nils = await visitor('nils');
	const samira = await visitor('samira');
	await openMeeting(hedda, 26);
	const meeting = hedda.url();

	await step('Samira checks in on her own seat, and the chair sees it', async () => {
		await hedda.goto(`${meeting}/anwesenheit`);
		await samira.goto(`${meeting}/anwesenheit`);
		await samira.getByRole('button', { name: 'Ich bin da' }).click();
		await expect(samira.getByRole('button', { name: 'Ich gehe' })).toBeVisible();
		const row = hedda.getByRole('listitem').filter({ hasText: 'Samira Al-Noori-Becht' });
		await expect(row.getByText(/^da seit/)).toBeVisible();
	});

	await step('the chair checks in somebody who has no phone, and a guest by name', async () => {
		const row = hedda.getByRole('listitem').filter({ hasText: 'Gero Tannhöfer-Liebig' });
		await row.getByRole('button', { name: 'Ist da' }).click();
		await expect(row.getByText(/^da seit/)).toBeVisible();
		await hedda.getByRole('textbox', { name: 'Name des Gastes' }).fill('Frau <b>Gast</b>');
		await hedda.getByRole('button', { name: 'Gast eintragen' }).click();
		await expect(hedda.getByText('Frau <b>Gast</b>').first()).toBeVisible();
	});

	await step('Samira raises her hand', async () => {
		await samira.goto(`${meeting}/redeliste`);
		await hedda.goto(`${meeting}/redeliste`);
		await samira.getByRole('button', { name: 'Ich möchte sprechen' }).click();
		await expect(samira.getByText('Sie stehen auf der Liste, Platz 1.')).toBeVisible();
	});

	await step(
		'the chair takes her off by a slip, with the keyboard, and puts her back',
		async () => {
			const off = hedda.getByRole('button', { name: 'Von der Liste nehmen Samira Al-Noori-Becht' });
			await off.focus();
			await hedda.keyboard.press('Enter');
			await expect(hedda.getByText('Samira Al-Noori-Becht steht nicht mehr')).toBeVisible();
			await expect(samira.getByRole('button', { name: 'Ich möchte sprechen' })).toBeVisible();
			const back = hedda.getByRole('button', { name: 'Wieder eintragen Samira Al-Noori-Becht' });
			await expect(back).toBeFocused();
			await hedda.keyboard.press('Enter');
			await expect(off).toBeFocused();
			await expect(samira.getByText('Sie stehen auf der Liste, Platz 1.')).toBeVisible();
		}
	);

	await step('the chair calls her', async () => {
		await hedda.getByRole('button', { name: 'Als Nächstes: Samira Al-Noori-Becht' }).click();
		await expect(samira.getByText('Spricht gerade')).toBeVisible();
		await hedda.getByRole('button', { name: 'Rede beenden' }).click();
		await expect(samira.getByText('Spricht gerade')).toHaveCount(0);
		await expect(samira.getByText('eine Rede')).toBeVisible();
	});

	await step('Nils offers the pen, Samira takes it on the page she has open', async () => {
		await nils.goto(`${meeting}/protokollfuehrung`);
		await nils.getByRole('combobox', { name: 'An wen?' }).selectOption('Samira Al-Noori-Becht');
		await nils.getByRole('button', { name: 'Zur Übergabe anbieten' }).click();
		await samira.getByRole('button', { name: 'Ich übernehme' }).click();
		await expect(nils.getByRole('heading', { name: /^Protokoll: Samira/ })).toBeVisible();
	});

	await step('from then on she keeps the attendance for others', async () => {
		await samira.goto(`${meeting}/anwesenheit`);
		const row = samira.getByRole('listitem').filter({ hasText: 'Almut Dreiseitl' });
		await row.getByRole('button', { name: 'Ist da' }).click();
		await expect(row.getByText(/^da seit/)).toBeVisible();
		await samira.getByRole('button', { name: 'Ich gehe' }).click();
		await expect(samira.getByRole('button', { name: 'Ich bin da' })).toBeVisible();
	});
});
