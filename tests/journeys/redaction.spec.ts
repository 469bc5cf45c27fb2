import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { demoPassword, people } from '../../src/demo/world.ts';
import { everythingIn } from '../support/everything.ts';
import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';
import { wireOf } from './wire.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const secret = 'Yusra Tahiri';
/** Each of them once, and on a keyboard: none can be missing unseen, wherever they end up. */
const signs = '~$%^&+={}|<>';

async function loginOnOwnDevice(page: Page, who: keyof typeof people): Promise<void> {
	await page.goto('/anmelden');
	const form = { email: people[who].email, password: demoPassword, ownDevice: 'on' };
	const headers = { origin: new URL(page.url()).origin };
	await page.request.post('/anmelden', { form, headers, maxRedirects: 0 });
}

/** Every update of minutes that this browser keeps, byte by byte. */
const updatesKeptBy = (page: Page): Promise<number[][]> =>
	page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const readings = databases.map(
			({ name }) =>
				new Promise<number[][]>((resolve) => {
					const opening = indexedDB.open(name!);
					opening.onerror = () => resolve([]);
					opening.onsuccess = () => {
						const { result } = opening;
						const reading = result.transaction('updates').objectStore('updates').getAll();
						reading.onsuccess = () => {
							result.close();
							resolve((reading.result as Uint8Array[]).map((part) => [...part]));
						};
					};
				})
		);
		return (await Promise.all(readings)).flat();
	});

/** What this device keeps: the letters of minutes in the order they were written, and all else as it is. */
async function keptBy(page: Page): Promise<string> {
	const updates = await updatesKeptBy(page);
	const structs = updates.flatMap((update) => Y.decodeUpdate(new Uint8Array(update)).structs);
	const letters = structs
		.filter((struct) => struct instanceof Y.Item)
		.sort((a, b) => a.id.client - b.id.client || a.id.clock - b.id.clock)
		.map(({ content }) => (content instanceof Y.ContentString ? content.str : ''))
		.join('');
	const raw = updates.map((update) => Buffer.from(update).toString('utf8'));
	const storages = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
	return [letters, ...raw, storages].join('\n');
}

test('what is redacted while somebody is offline comes back from nowhere', async ({
	page: samira,
	context,
	visitor,
	meeting,
	server,
	step,
	expectError
}) => {
	expectError(/WebSocket|ERR_INTERNET/);
	const wire = await wireOf(context);
	const hedda = await visitor('hedda');
	const nils = await visitor('nils');
	await loginOnOwnDevice(samira, 'samira');
	for (const page of [samira, nils]) await openMinutes(page, 26);
	const address = await meeting(26);

	await step('Nils writes a name that everybody then has on the device', async () => {
		await placeCaret(textOf(nils, 4));
		await type(nils, `Der Fall ${secret} wurde besprochen.`);
		await saved(nils);
		await expect(textOf(samira, 4)).toContainText(secret);
		await expect.poll(() => keptBy(samira)).toContain(secret);
	});

	await step('Samira loses her network and splits that paragraph', async () => {
		await wire.cut();
		await placeCaret(textOf(samira, 4), { at: 'start' });
		for (let n = 0; n < 'Der Fall '.length; n++) await samira.keyboard.press('ArrowRight');
		await samira.keyboard.press('Enter');
		await placeCaret(textOf(samira, 4), { at: 'end' });
		await type(samira, ' Das sage ich dazu.');
	});

	await step('Hedda looks where the name stands, and redacts it', async () => {
		await hedda.goto(`${address}/schwaerzen`);
		await hedda.getByRole('combobox', { name: 'Tagesordnungspunkt' }).selectOption({ index: 3 });
		await hedda.getByRole('button', { name: 'Punkt öffnen' }).click();
		await hedda.getByRole('textbox', { name: 'Wörter' }).fill(secret);
		await hedda.getByRole('button', { name: 'Nachsehen, wo das steht' }).click();
		await expect(hedda.getByText(/Gefunden: in einem Absatz|Gefunden: in 1 Absatz/)).toBeVisible();
		await hedda.getByRole('textbox', { name: 'Grund' }).fill('Name eines Dritten');
		await hedda.getByRole('button', { name: 'Endgültig schwärzen' }).click();
		await expect(hedda.getByText('Die Wörter sind geschwärzt.')).toBeVisible();
		await expect(hedda.getByText('Name eines Dritten').first()).toBeVisible();
	});

	await step('Nils sees it at once, and goes on writing', async () => {
		await expect(textOf(nils, 4)).toContainText('[geschwärzt: Name eines Dritten]');
		await expect(textOf(nils, 4)).not.toContainText(secret);
		await placeCaret(textOf(nils, 4));
		await type(nils, ' Weiter.');
		await saved(nils);
	});

	await step('Samira returns: her words come back to her, the name to nobody', async () => {
		expect(await keptBy(samira)).toContain(secret);
		wire.mend();
		await expect(textOf(samira, 4)).toContainText('[geschwärzt: Name eines Dritten]');
		await expect(textOf(samira, 4)).not.toContainText(secret);
		const rescue = samira.getByRole('region', { name: 'Ihr Text ist sicher' });
		await expect(rescue).toContainText('Das sage ich dazu.');
		expect(await samira.content()).not.toContain('Tahiri');
		await expect(textOf(nils, 4)).not.toContainText(secret);
	});

	await step('nothing holds the name: no table, no device, no search', async () => {
		expect(await everythingIn(server.db)).not.toContain('Tahiri');
		await expect.poll(() => keptBy(samira)).not.toContain('Tahiri');
		await saved(samira);
		await samira.reload();
		await expect(textOf(samira, 4)).toContainText('[geschwärzt: Name eines Dritten]');
		await saved(samira);
		expect(await samira.content()).not.toContain('Tahiri');
		expect(await keptBy(samira)).not.toContain('Tahiri');
		await hedda.goto('/suche?suche=Tahiri');
		await expect(hedda.getByRole('main')).not.toContainText('wurde besprochen');
		await hedda.goto(address);
		expect(await hedda.content()).not.toContain('Tahiri');
	});
});

test('what somebody types into the paragraph that is redacted at that moment is not lost', async ({
	page: nils,
	visitor,
	meeting,
	server,
	step
}) => {
	const hedda = await visitor('hedda');
	await login(nils, 'nils');
	await openMinutes(nils, 26);
	const address = await meeting(26);

	await step('Nils writes in the paragraph that Hedda redacts', async () => {
		await placeCaret(textOf(nils, 5));
		await type(nils, 'Sie wohnt in der Goethestraße 7.');
		await saved(nils);
		await hedda.goto(`${address}/schwaerzen`);
		await hedda.getByRole('combobox', { name: 'Tagesordnungspunkt' }).selectOption({ index: 4 });
		await hedda.getByRole('button', { name: 'Punkt öffnen' }).click();
		await hedda.getByRole('textbox', { name: 'Wörter' }).fill('Goethestraße 7');
		await hedda.getByRole('textbox', { name: 'Grund' }).fill('Anschrift');
		await placeCaret(textOf(nils, 5));
		const typing = nils.keyboard.type(signs, { delay: 50 });
		await hedda.getByRole('button', { name: 'Endgültig schwärzen' }).click();
		await typing;
		await expect(hedda.getByText('Die Wörter sind geschwärzt.')).toBeVisible();
	});

	await step('the words are gone on both screens, and nothing he typed is lost', async () => {
		await openMinutes(hedda, 26);
		for (const page of [nils, hedda]) {
			await expect(textOf(page, 5)).toContainText('[geschwärzt: Anschrift]');
			expect(await page.content()).not.toContain('Goethestraße 7');
		}
		const rescued = nils.getByRole('region', { name: 'Ihr Text ist sicher' });
		const his = async () =>
			[await textOf(nils, 5).innerText(), ...(await rescued.allInnerTexts())].join(' ');
		for (const sign of signs) await expect.poll(his).toContain(sign);
		expect(await everythingIn(server.db)).not.toContain('Goethestraße 7');
	});
});
