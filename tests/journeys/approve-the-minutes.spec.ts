import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { lies } from './records.ts';
import { expect } from './support.ts';
import { test } from './with-mail.ts';

// Several people, a mail server and two meetings.
test.setTimeout(480_000);

test('minutes are frozen, sent, objected to, corrected, approved in the next meeting and released', async ({
	visitor,
	server,
	meeting,
	sink,
	step,
	expectError
}) => {
	expectError(/status of 40[39]/);
	const nils = await visitor('nils');
	const hedda = await visitor('hedda');
	const gero = await visitor('gero');
	const record = `${await meeting(26)}/niederschrift`;
	let coming = 0;
	const next = nils.getByRole('region', { name: 'Wie es weitergeht' });

	await step('Nils closes the minutes while Hedda still has them open', async () => {
		await openMinutes(nils, 26);
		await placeCaret(textOf(nils, 4));
		await type(nils, 'Der Bericht folgt im Mai.');
		await saved(nils);
		await lies(server.db, 26, 20, true);
		await openMinutes(hedda, 26);
		await nils.goto(record);
		await nils.getByRole('button', { name: 'Abschließen und Entwurf verschicken' }).click();
		await expect(nils.getByText('Die Niederschrift ist abgeschlossen.')).toBeVisible();
		await expect(hedda.getByRole('main')).toContainText('Hier wird nicht mehr geschrieben');
		await expect(hedda.getByRole('textbox', { name: /TOP 4:/ })).toHaveCount(0);
	});

	await step('the members get a link, and nothing of what was said', async () => {
		const { mail } = await sink.mailTo('gero@ahlenfurt.example');
		expect(mail.subject).toContain('Entwurf der Niederschrift');
		expect(mail.text).toContain(record);
		expect(mail.text).not.toContain('Bericht folgt');
	});

	await step('Gero objects to a paragraph', async () => {
		await gero.goto(record);
		await gero.getByRole('link', { name: 'Einwand erheben : Der Bericht folgt im Mai.' }).click();
		await gero.getByRole('textbox', { name: 'Was stimmt nicht' }).fill('Im Juni, nicht im Mai.');
		await gero.getByRole('button', { name: 'Einwand erheben' }).click();
		await expect(gero.getByText('Ihr Einwand ist angekommen.')).toBeVisible();
	});

	await step('until it is answered nobody can approve', async () => {
		await expect(next).toContainText('Ein Einwand wartet auf eine Antwort.');
	});

	await step('Nils accepts it, and the text is corrected in the open', async () => {
		await nils.getByText('Beantworten').click();
		await nils.getByLabel('Der Absatz, wie er heißen soll').fill('Der Bericht folgt im Juni.');
		await nils.getByLabel('Antwort', { exact: true }).fill('Stimmt, es ist der Juni.');
		await nils.getByRole('button', { name: 'Einwand annehmen' }).click();
		const article = nils.getByRole('article');
		await expect(article).toContainText('Der Bericht folgt im Juni.');
		await expect(article.getByRole('region', { name: 'Berichtigungen' })).toContainText(
			'Stimmt, es ist der Juni.'
		);
		const { mail } = await sink.mailTo('gero@ahlenfurt.example');
		expect(mail.subject).toContain('Antwort auf Ihren Einwand');
	});

	await step('the approval is on the agenda of the next meeting by itself', async () => {
		await hedda.goto('/tische/runder-tisch/sitzungen/neu');
		const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
		await hedda.getByLabel('Tag').fill(day);
		await hedda.getByLabel('Beginn').fill('18:00');
		await hedda.getByRole('button', { name: 'Sitzung anlegen' }).click();
		const title = hedda.getByRole('heading', { level: 1, name: /^\d+\. Sitzung$/ });
		coming = Number.parseInt(await title.innerText(), 10);
		await hedda.goto(record);
		await expect(hedda.getByRole('region', { name: 'Wie es weitergeht' })).toContainText(
			`Die Genehmigung steht auf der Tagesordnung der ${coming}. Sitzung`
		);
	});

	await step('there Hedda records it for exactly this version, and releases it', async () => {
		await lies(server.db, coming, 1);
		await hedda.reload();
		await hedda.getByRole('button', { name: /^Genehmigung in der/ }).click();
		await expect(
			hedda.getByText('Die Niederschrift ist genehmigt.', { exact: true })
		).toBeVisible();
		await hedda.getByRole('button', { name: 'Niederschrift freigeben' }).click();
		await expect(
			hedda.getByText('Die Niederschrift ist freigegeben.', { exact: true })
		).toBeVisible();
		await expect(hedda.getByRole('article')).toContainText(/genehmigt in der .* freigegeben am/);
	});

	await step('Gero reads it, and could only report a mistake to the chair now', async () => {
		await gero.goto(record);
		await expect(gero.getByRole('article')).toContainText(`in der ${coming}. Sitzung`);
		await expect(gero.getByRole('link', { name: /Einwand erheben/ })).toHaveCount(0);
		await expect(gero.getByRole('link', { name: /Fehler melden/ }).first()).toBeVisible();
	});
});
