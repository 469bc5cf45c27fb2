import type { Page } from '@playwright/test';
import { chooseFrom } from './meetings.ts';
import {
	blocksOf,
	expectBlocks,
	openMinutes,
	placeCaret,
	saved,
	takeBack,
	textOf,
	type
} from './minutes.ts';
import { expect, login, speak, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const letters = (words: string) => [...words].sort().join('');

test('two people write in the same paragraph at once and every letter stays', async ({
	page: hedda,
	visitor,
	step
}) => {
	const nils = await visitor('nils');
	await login(hedda, 'hedda');
	await openMinutes(hedda, 26);
	await openMinutes(nils, 26);
	const [hers, his] = [textOf(hedda, 4), textOf(nils, 4)];

	await step('Hedda begins, Nils sees it', async () => {
		await placeCaret(hers);
		await type(hedda, 'Die Webschule schließt.');
		await expectBlocks(his, ['Die Webschule schließt.']);
	});

	await step('both go on at both ends of the same paragraph', async () => {
		await placeCaret(hers, { at: 'end' });
		await placeCaret(his, { at: 'start' });
		await Promise.all([type(hedda, ' Im Februar.'), type(nils, 'Der Landkreis sagt: ')]);
		const together = ['Der Landkreis sagt: Die Webschule schließt. Im Februar.'];
		await expectBlocks(hers, together);
		await expectBlocks(his, together);
	});

	await step('and at the very same place', async () => {
		await placeCaret(hers, { at: 'end' });
		await placeCaret(his, { at: 'end' });
		await Promise.all([type(hedda, 'abcdefghij'), type(nils, '0123456789')]);
		await saved(hedda);
		await saved(nils);
		const [words = ''] = await blocksOf(hers);
		const before = 'Der Landkreis sagt: Die Webschule schließt. Im Februar.';
		expect(letters(words)).toBe(letters(`${before}abcdefghij0123456789`));
		await expectBlocks(his, [words]);
	});

	await step('Nils takes back only what he wrote himself', async () => {
		const [words = ''] = await blocksOf(his);
		await takeBack(nils, his, /\d/);
		const remaining = words.replaceAll(/\d/g, '');
		await expect.poll(async () => (await blocksOf(hers))[0]).toBe(remaining);
	});

	await step('who comes later finds it in the page itself', async () => {
		await hedda.goto(hedda.url().replace('/protokoll', ''));
		await expect(hedda.locator('[data-item]').nth(3)).toContainText('Der Landkreis sagt:');
	});
});

test('five people write, one moves items, one is offline, one reads Arabic', async ({
	page: hedda,
	visitor,
	step,
	expectError
}) => {
	expectError(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
	await login(hedda, 'hedda');
	const nils = await visitor('nils');
	const samira = await visitor('samira');
	const gero = await visitor('gero');
	const rolf = await visitor('rolf');
	await speak(samira, 'ar');
	const everybody: Page[] = [hedda, nils, samira, gero, rolf];
	for (const page of everybody) await openMinutes(page, 26);

	await test.step('all of them see each other', async () => {
		await expect(hedda.getByRole('heading', { name: '5 Personen hier' })).toBeVisible();
	});

	await test.step('each opens a paragraph of their own', async () => {
		for (const [index, page] of everybody.entries()) {
			await placeCaret(textOf(page, 6));
			if (index > 0) await page.keyboard.press('Enter');
			await type(page, `${index}:`);
			for (const other of everybody) {
				await expect.poll(() => blocksOf(textOf(other, 6))).toHaveLength(index + 1);
			}
		}
	});

	await test.step('Gero loses the network and writes on', async () => {
		await gero.context().setOffline(true);
		await placeCaret(textOf(gero, 6), { block: 3 });
		await type(gero, ' im Tunnel geschrieben');
		await expect(
			gero.getByRole('main').getByText('offline – 22 Zeichen noch auf diesem Gerät')
		).toBeVisible();
	});

	await test.step('the others write while the chair moves an item', async () => {
		for (const index of [0, 1, 2, 4])
			await placeCaret(textOf(everybody[index]!, 6), { block: index });
		const writing = [1, 2, 4].map((index) => type(everybody[index]!, ' schreibt weiter'));
		await chooseFrom(
			hedda.getByRole('button', { name: 'TOP 2 „Protokoll Nr. 25“: was Sie tun können' }),
			hedda.getByRole('button', { name: 'Nach unten' })
		);
		await Promise.all(writing);
		for (const page of [hedda, nils]) {
			await expect(textOf(page, 3)).toHaveAccessibleName(/Protokoll Nr. 25/);
		}
	});

	await step(
		'Gero is back; everybody has the same, nothing is lost, nothing is double',
		async () => {
			await gero.context().setOffline(false);
			const together = [
				'0:',
				'1: schreibt weiter',
				'2: schreibt weiter',
				'3: im Tunnel geschrieben',
				'4: schreibt weiter'
			];
			for (const page of everybody) {
				await expectBlocks(textOf(page, 6), together);
				await saved(page);
			}
		}
	);
});
