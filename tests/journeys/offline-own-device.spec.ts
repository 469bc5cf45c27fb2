import type { Page } from '@playwright/test';
import { isNull } from 'drizzle-orm';
import { minutesRooms } from '#lib/minutes/tables.server.ts';
import { demoPassword, people } from '../../src/demo/world.ts';
import { expectBlocks, openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';
import { wireOf } from './wire.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

/** As on the login page, with the tick at "Das ist mein eigenes Gerät". */
async function loginOnOwnDevice(page: Page, who: keyof typeof people): Promise<void> {
	await page.goto('/anmelden');
	const form = { email: people[who].email, password: demoPassword, ownDevice: 'on' };
	const headers = { origin: new URL(page.url()).origin };
	const answer = await page.request.post('/anmelden', { form, headers, maxRedirects: 0 });
	expect(answer.status()).toBe(303);
}

const lamp = (page: Page) => page.getByRole('main').getByText(/^offline –/);

const kept = (page: Page) =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('what is written offline on one’s own device survives a reload and merges on return', async ({
	page: samira,
	context,
	visitor,
	step
}) => {
	const wire = await wireOf(context);
	const nils = await visitor('nils');
	await loginOnOwnDevice(samira, 'samira');
	await openMinutes(samira, 26);
	await openMinutes(nils, 26);

	await step('Samira’s connection breaks while she writes', async () => {
		await wire.cut();
		await placeCaret(textOf(samira, 4));
		await type(samira, 'Im Zug notiert.');
		await expect(lamp(samira)).toHaveText('offline – 15 Zeichen noch auf diesem Gerät');
	});

	await step('the page asks before it is left', async () => {
		const asked = samira.waitForEvent('dialog');
		await samira.getByRole('link', { name: 'Beschlüsse' }).first().click({ noWaitAfter: true });
		const question = await asked;
		expect(question.message()).toContain('noch nicht gespeichert');
		await question.dismiss();
		await expect(textOf(samira, 4)).toContainText('Im Zug notiert.');
	});

	await step('her phone restarts the page; the text and its count are still there', async () => {
		await expect.poll(() => kept(samira)).toContainEqual(expect.stringContaining('minutes-of/'));
		samira.once('dialog', (question) => void question.accept());
		await samira.reload();
		await expect(textOf(samira, 4)).toContainText('Im Zug notiert.');
		await expect(lamp(samira)).toHaveText('offline – 15 Zeichen noch auf diesem Gerät');
	});

	await step('meanwhile Nils wrote below', async () => {
		await placeCaret(textOf(nils, 4));
		await type(nils, 'Nils war schneller.');
		await saved(nils);
	});

	await step('back in the network both texts are there, once', async () => {
		wire.mend();
		await saved(samira);
		const words = (await textOf(nils, 4).innerText()).trim();
		expect(words.match(/Im Zug notiert\./g)).toHaveLength(1);
		expect(words.match(/Nils war schneller\./g)).toHaveLength(1);
		await expectBlocks(textOf(samira, 4), [words]);
	});

	await step('after logout nothing stays on the device', async () => {
		await samira.getByRole('button', { name: /Samira/ }).click();
		await samira.getByRole('button', { name: 'Abmelden' }).click();
		await expect.poll(() => kept(samira)).toEqual([]);
	});
});

test('after a restore from backup, what only this device had comes back as a copy', async ({
	page,
	context,
	server,
	step
}) => {
	const wire = await wireOf(context);
	await loginOnOwnDevice(page, 'samira');
	await openMinutes(page, 26);

	await step('Samira writes without a network', async () => {
		await wire.cut();
		await placeCaret(textOf(page, 4));
		await type(page, 'Nur auf diesem Gerät.');
		await expect(lamp(page)).toHaveText('offline – 21 Zeichen noch auf diesem Gerät');
		await expect.poll(() => kept(page)).toContainEqual(expect.stringContaining('/open/1'));
	});

	await step(
		'meanwhile the minutes begin anew; her text does not flow in, but is not lost',
		async () => {
			await server.db.update(minutesRooms).set({ epoch: 2 }).where(isNull(minutesRooms.itemId));
			wire.mend();
			page.once('dialog', (question) => void question.accept());
			await page.reload();
			const rescue = page.getByRole('region', { name: 'Ihr Text ist sicher' });
			await expect(rescue).toContainText('Nur auf diesem Gerät.');
			await saved(page);
			await expectBlocks(textOf(page, 4), ['']);
		}
	);

	await step('and the device has forgotten the old minutes', async () => {
		await expect.poll(() => kept(page)).not.toContainEqual(expect.stringContaining('/open/1'));
		expect(await kept(page)).toContainEqual(expect.stringContaining('/open/2'));
	});
});

test('a device that is not one’s own keeps nothing', async ({ page, step }) => {
	await login(page, 'samira');
	await openMinutes(page, 26);

	await step('not even while somebody writes', async () => {
		await placeCaret(textOf(page, 4));
		await type(page, 'Am Rechner der Bücherei.');
		await saved(page);
		expect(await kept(page)).toEqual([]);
	});
});
