import { people } from '../../src/demo/world.ts';
import { expect } from './support.ts';
import { test } from './with-mail.ts';

const gero = people.gero.email;
const linkIn = (text: string | undefined) => /http\S+\/antwort\/[\w-]+/.exec(text ?? '')![0];

test('a meeting of a series is invited to, answered without login and script, and moved', async ({
	stranger,
	visitor,
	sink,
	meeting,
	step
}) => {
	test.slow();
	const hedda = await visitor('hedda');
	const address = await meeting(27);

	await step('the chair finds the meeting that the series has made', async () => {
		await hedda.goto('/tische/runder-tisch/serien');
		await expect(hedda.getByRole('heading', { level: 2 })).toHaveText('Jeden Monat am 2. Dienstag');
		await hedda.goto(address);
		await hedda.getByRole('link', { name: 'Einladung vorbereiten' }).click();
		await expect(hedda.getByRole('heading', { level: 1 })).toHaveText('Einladung');
	});

	await step('everybody is invited, each by a mail of their own', async () => {
		const reason = hedda.getByRole('textbox', { name: 'Warum wird kurzfristig eingeladen?' });
		if (await reason.isVisible()) await reason.fill('Die Halle schließt früher.');
		await hedda.getByRole('button', { name: 'Jetzt einladen' }).click();
		await expect(hedda.getByRole('status').filter({ hasText: 'eingeladen' })).toBeVisible();
	});

	await step(
		'Gero answers from the link in his mail, without login and without script',
		async () => {
			await expect
				.poll(async () => (await sink.mailTo(gero)).mail.subject)
				.toContain('Einladung: 27. Sitzung');
			const { mail } = await sink.mailTo(gero);
			expect(mail.attachments.map(({ method }) => method)).toEqual(['REQUEST']);
			const page = await stranger({ javaScriptEnabled: false });
			await page.goto(linkIn(mail.text));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kommen Sie zur Sitzung?');
			await page.getByRole('radio', { name: 'Ich nehme aus der Ferne teil' }).check();
			await page
				.getByRole('combobox', { name: 'Brauchen Sie eine Übersetzung?' })
				.selectOption('uk');
			await page.getByRole('textbox', { name: 'Was brauchen Sie' }).fill('Ein Mikrofon');
			await page.getByRole('button', { name: 'Antwort senden' }).click();
			await expect(page.getByText('Ihre Antwort: Ich nehme aus der Ferne teil')).toBeVisible();
			await page.goto(linkIn(mail.text));
			await expect(page.getByRole('radio')).toHaveCount(0);
			await expect(page.getByRole('button', { name: 'Neuen Link zuschicken' })).toBeVisible();
		}
	);

	await step('the chair sees it, with what is needed', async () => {
		const answers = hedda.getByRole('region', { name: 'Antworten' });
		await expect(answers.getByText('Ein Mikrofon')).toBeVisible();
		await expect(answers.getByText('Українська')).toBeVisible();
	});

	await step(
		'the meeting moves, and Gero is asked again in a mail that updates his calendar',
		async () => {
			await hedda.goto(`${address}/bearbeiten`);
			await hedda.getByLabel('Beginn').fill('19:30');
			await hedda.getByRole('button', { name: 'Änderung speichern' }).click();
			await expect
				.poll(async () => (await sink.mailTo(gero)).mail.subject)
				.toContain('Neuer Termin: 27. Sitzung');
			const { mail } = await sink.mailTo(gero);
			const [file] = mail.attachments;
			const content = file!.content;
			const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
			expect(text).toContain('SEQUENCE:1');
			expect(text).toContain('T193000');
		}
	);
});
