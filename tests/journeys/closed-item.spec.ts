import type { Page } from '@playwright/test';
import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const secret = 'Quittenbaum';

/** Everything this browser is told from now on: answers, socket frames, and what it stores. */
function listening(page: Page) {
	const heard: Promise<string>[] = [];
	page.on('response', (answer) => {
		const body = answer.body().then(
			(bytes) => bytes.toString('utf8'),
			() => ''
		);
		heard.push(body);
	});
	page.on('websocket', (socket) =>
		socket.on('framereceived', ({ payload }) =>
			heard.push(Promise.resolve(payload.toString('utf8')))
		)
	);
	return async () => (await Promise.all(heard)).join('\n');
}

const storedIn = (page: Page) =>
	page.evaluate(async () => {
		const databases = await indexedDB.databases();
		return JSON.stringify([databases, { ...localStorage }, { ...sessionStorage }]);
	});

test('the text of a closed item never reaches a browser whose user may not read it', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 404/);
	const hedda = await visitor('hedda');
	const samira = await visitor('samira');
	// A guest of the whole meeting, a guest of another item, and who runs the instance.
	const outsiders = [await visitor('irmgard'), await visitor('petra'), await visitor('betrieb')];
	const heard = outsiders.map(listening);
	let meeting = '';

	await step('the outsiders are on the page while it is written', async () => {
		await openMinutes(hedda, 26);
		meeting = hedda.url().replace('/protokoll', '');
		await hedda.goto(`${meeting}/gaeste`);
		await hedda.getByRole('textbox', { name: 'Wer kommt?' }).fill('Irmgard');
		await hedda.getByRole('radio', { name: /Mit einem Konto/ }).check();
		await hedda
			.getByRole('textbox', { name: 'E-Mail-Adresse' })
			.fill('irmgard@ombudsstelle.example');
		await hedda.getByRole('button', { name: 'Einladen' }).click();
		await expect(hedda.getByRole('listitem').filter({ hasText: 'Irmgard' })).toBeVisible();
		await openMinutes(hedda, 26);
		await samira.goto(`${meeting}/protokoll`);
		for (const page of outsiders) await page.goto(`${meeting}/protokoll`);
		await expect(outsiders[0]!.getByRole('textbox')).toHaveCount(9);
		await placeCaret(textOf(hedda, 9));
		await type(hedda, `Unter dem ${secret} beraten. `);
		await hedda.keyboard.press('Enter');
		await hedda.keyboard.press('Control+Alt+b');
		await type(hedda, `Der ${secret} bleibt.`);
		await expect(textOf(hedda, 9)).toContainText(/B-\d{4}-\d+/);
		await saved(hedda);
		await expect(textOf(samira, 9)).toContainText(secret);
	});

	await step('and look for it everywhere afterwards', async () => {
		const places = [
			meeting,
			`${meeting}/protokoll`,
			'/beschluesse',
			'/zusagen',
			'/suche?suche=' + secret
		];
		for (const page of outsiders) {
			for (const place of places) {
				await page.goto(place);
				await expect(page.getByRole('main')).toBeVisible();
				await page.request.get(`${place.split('?')[0]}/__data.json`);
			}
			await page.goto('/beschluesse?suche=' + secret);
			await expect(page.getByText('Kein Beschluss passt zu dieser Auswahl.')).toBeVisible();
		}
	});

	await step('none of them was told a word of it', async () => {
		for (const [index, page] of outsiders.entries()) {
			const told = (await heard[index]!()).replaceAll(`=${secret}`, '');
			expect(told).not.toContain(`${secret} b`);
			expect(await page.locator('body').innerText()).not.toContain(`${secret} b`);
			expect(await storedIn(page)).not.toContain(secret);
		}
	});

	await step('those who may read it find it', async () => {
		await samira.goto('/beschluesse?suche=' + secret);
		await expect(samira.getByRole('main')).toContainText(`Der ${secret} bleibt.`);
	});
});
