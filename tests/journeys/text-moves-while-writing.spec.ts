import { choose, openMeeting } from './meetings.ts';
import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('who writes goes on writing when the item is closed, and is told when it is gone', async ({
	visitor,
	step
}) => {
	const hedda = await visitor('hedda');
	const gero = await visitor('gero');
	await openMeeting(hedda, 26);
	await openMinutes(gero, 26);

	await step('Gero writes, and Hedda closes the item under his hands', async () => {
		await placeCaret(textOf(gero, 6));
		await type(gero, 'Zwei Minuten.');
		await saved(gero);
		const before = await gero.locator('[data-item]').nth(5).getAttribute('data-room');
		await choose(hedda, 'Aus den Initiativen', 'Nicht öffentlich behandeln');
		await expect(gero.locator('[data-item]').nth(5)).not.toHaveAttribute('data-room', before!);
	});

	await step('his caret is where it was', async () => {
		await expect(textOf(gero, 6)).toBeFocused();
		await type(gero, ' Für jede.');
		await expect(textOf(gero, 6)).toHaveText('Zwei Minuten. Für jede.');
		await saved(gero);
	});

	await step('Hedda takes the item off the agenda, and he is told', async () => {
		await choose(hedda, 'Aus den Initiativen', 'Von der Tagesordnung nehmen');
		const told = 'ist nicht mehr auf Ihrer Tagesordnung';
		await expect(gero.getByText(told).first()).toBeVisible();
	});

	await step('it comes back with his words', async () => {
		await hedda.getByRole('button', { name: 'Rückgängig' }).click();
		await expect(textOf(gero, 6)).toHaveText('Zwei Minuten. Für jede.');
	});
});
