import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { lies } from './records.ts';
import { expect, login, test } from './support.ts';
import { wireOf } from './wire.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('what was written offline and comes after the freeze is raised as an objection by its author', async ({
	page: samira,
	context,
	visitor,
	server,
	meeting,
	step
}) => {
	const wire = await wireOf(context);
	await login(samira, 'samira');
	const record = `${await meeting(26)}/niederschrift`;
	const nils = await visitor('nils');

	await step('Samira writes in a tunnel', async () => {
		await openMinutes(samira, 26);
		await placeCaret(textOf(samira, 4));
		await type(samira, 'Die Zahlen sind von gestern.');
		await saved(samira);
		await wire.cut();
		await type(samira, ' Sie gelten nur für Ahlenfurt.');
		await expect(samira.getByRole('main').getByText(/^offline –/)).toBeVisible();
	});

	await step('meanwhile the minutes are closed', async () => {
		await lies(server.db, 26, 20, true);
		await nils.goto(record);
		await nils.getByRole('button', { name: 'Abschließen und Entwurf verschicken' }).click();
		await expect(nils.getByRole('article')).toContainText('Die Zahlen sind von gestern.');
	});

	await step('back in the network her page says where her text is', async () => {
		wire.mend();
		const rescue = samira.getByRole('region', { name: 'Ihr Text ist sicher' });
		await expect(rescue).toContainText('Die Niederschrift wurde abgeschlossen');
		await expect(rescue).toContainText('Sie gelten nur für Ahlenfurt.');
		await expect(samira.getByRole('main')).toContainText('Hier wird nicht mehr geschrieben');
	});

	await step('nothing of it is in the minutes, and nobody else sees it', async () => {
		await nils.reload();
		await expect(nils.getByRole('main')).not.toContainText('gelten nur für Ahlenfurt');
	});

	await step('on another device it waits for her; she changes and raises it', async () => {
		const phone = await visitor('samira');
		await phone.goto(record);
		const prepared = phone.getByRole('region', { name: 'Ihr Text kam nach dem Abschluss an' });
		const words = prepared.getByLabel('Ihr Text');
		await expect(words).toHaveValue(
			'Richtig muss es heißen: Die Zahlen sind von gestern. Sie gelten nur für Ahlenfurt.'
		);
		await words.fill('Es fehlt: Die Zahlen gelten nur für Ahlenfurt.');
		await prepared.getByRole('button', { name: 'Als Einwand erheben' }).click();
		await expect(phone.getByText('Ihr Einwand ist angekommen.')).toBeVisible();
		await expect(prepared).toHaveCount(0);
	});

	await step('now Nils sees it, without having to ask', async () => {
		const objections = nils.getByRole('region', { name: 'Ein Einwand' });
		await expect(objections).toContainText('Es fehlt: Die Zahlen gelten nur für Ahlenfurt.');
		await expect(objections).toContainText('Samira');
	});
});
