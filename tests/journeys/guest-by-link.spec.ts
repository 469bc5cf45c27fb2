import { openMeeting } from './meetings.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('a guest by link takes part in one item only, and is put out', async ({
	visitor,
	stranger,
	step,
	expectError
}) => {
	const hedda = await visitor('hedda');
	await openMeeting(hedda, 26);
	const meeting = hedda.url();
	let link = '';
	const guest = await stranger({ javaScriptEnabled: false });

	await step('the chair makes a link to one item and copies it', async () => {
		await hedda.goto(`${meeting}/gaeste`);
		const form = hedda.getByRole('region', { name: 'Gast einladen' });
		await form.getByRole('textbox', { name: 'Wer kommt?' }).fill('Mina Rahimi');
		const to = form.getByRole('combobox', { name: 'Wozu?' });
		const fifth = await to.locator('option').nth(5).getAttribute('value');
		await to.selectOption(fifth ?? '');
		await form.getByRole('button', { name: 'Einladen' }).click();
		link = await hedda.getByRole('textbox', { name: 'Link für Mina Rahimi' }).inputValue();
		expect(link).toContain('/gast/');
	});

	await step('without JavaScript and without an account she sees that item', async () => {
		await guest.goto(link);
		await expect(guest.getByText('Hedda Morgenroth-Silber lädt Sie ein.')).toBeVisible();
		await guest.getByRole('button', { name: 'Ja, ich bin Mina Rahimi' }).click();
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText('26. Sitzung');
		await expect(guest.locator('[data-item]')).toHaveCount(1);
	});

	await step('the chair takes the link back', async () => {
		await hedda.goto(`${meeting}/gaeste`);
		const line = hedda.getByRole('listitem').filter({ hasText: 'Mina Rahimi' });
		await expect(line.getByText(/per Link, gültig bis/)).toBeVisible();
		await line.getByRole('button', { name: 'Ausladen' }).click();
		await expect(line).toHaveCount(0);
	});

	await step('the meeting asks her to log in, and the link opens nothing', async () => {
		await guest.reload();
		await expect(guest).toHaveURL(/\/anmelden/);
		expectError(/404/);
		await guest.goto(link);
		await expect(guest.getByText('Dieser Link öffnet nichts.')).toBeVisible();
	});
});
