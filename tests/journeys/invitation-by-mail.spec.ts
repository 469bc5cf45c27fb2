import { people } from '../../src/demo/world.ts';
import { expect, test as withoutMail } from './support.ts';
import { test } from './with-mail.ts';

const mina = 'mina@ahlenfurt.example';
const invitation = 'Ihre Einladung zu Augenhöhe';

test('somebody is invited by mail and comes in by its link', async ({
	page,
	visitor,
	sink,
	step
}) => {
	const betrieb = await visitor('betrieb');
	let link = '';

	await step('the operator invites Mina, and the page says where the link went', async () => {
		await betrieb.goto('/personen/neu');
		await betrieb.getByLabel('Vor- und Nachname').fill('Mina Oberland');
		await betrieb.getByLabel('E-Mail-Adresse').fill(mina);
		await betrieb.getByRole('button', { name: 'Einladung machen' }).click();
		await expect(
			betrieb.getByText(`Der Link geht jetzt auch als E-Mail an ${mina}.`)
		).toBeVisible();
	});

	await step('Mina gets a mail that tells her who invited her', async () => {
		const { mail } = await sink.mailTo(mina);
		expect(mail.subject).toBe(invitation);
		expect(mail.text).toContain(`${people.betrieb.name} hat Sie zu Augenhöhe eingeladen.`);
		link = /http\S+\/einladung\/\S+/.exec(mail.text ?? '')![0];
	});

	await step('its link lets her choose a password, and she is in', async () => {
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Willkommen, Mina Oberland');
		await page.getByLabel('Neues Passwort', { exact: true }).fill('drei Wörter am Wehr');
		await page.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
		await expect(page.getByRole('banner')).toContainText('Mina Oberland');
	});

	await step('the outbox says that it was sent, and no longer what was in it', async () => {
		await betrieb.getByRole('link', { name: 'Postausgang' }).click();
		const row = betrieb.getByRole('listitem').filter({ hasText: mina });
		await expect(row.getByText('gesendet')).toBeVisible();
		await row.getByRole('link').click();
		await expect(betrieb.getByText('Der Text wurde nach dem Senden gelöscht.')).toBeVisible();
		await expect(betrieb.getByText('/einladung/')).toBeHidden();
	});
});

test('a mail that was refused is sent once more by the operator', async ({
	visitor,
	sink,
	step
}) => {
	const betrieb = await visitor('betrieb');
	await step('the mails of the town are out', async () => {
		await expect(async () => {
			await betrieb.goto('/postausgang?stand=waiting');
			await expect(betrieb.getByText('Keine Nachricht', { exact: true })).toBeVisible({
				timeout: 500
			});
		}).toPass();
	});

	await step('the mail server refuses the mail for good', async () => {
		sink.answer({ code: 550, text: 'no such user', at: 'recipient' });
		await betrieb.goto('/personen?suche=jutta');
		await betrieb.getByRole('link', { name: people.jutta.name }).click();
		await betrieb.getByRole('button', { name: 'Neuen Link machen' }).click();
		await expect(betrieb.getByText(/geht jetzt auch als E-Mail/)).toBeVisible();
	});

	await step('the outbox tells which one and why', async () => {
		await expect(async () => {
			await betrieb.goto('/postausgang?stand=failed');
			await expect(betrieb.getByText('endgültig abgelehnt (550)')).toBeVisible({ timeout: 500 });
		}).toPass();
		await betrieb.getByRole('main').getByRole('link', { name: people.jutta.name }).click();
	});

	await step('it is sent again and arrives', async () => {
		const before = sink.received.length;
		await betrieb.getByRole('button', { name: 'Noch einmal senden' }).click();
		await expect(betrieb.getByText('Die Nachricht wird gleich gesendet.')).toBeVisible();
		await expect.poll(() => sink.received.length).toBe(before + 1);
	});
});

withoutMail(
	'without a mail server the operator reads what would have been sent',
	async ({ visitor, page, step, expectError }) => {
		expectError(/status of 404/);
		const betrieb = await visitor('betrieb');
		await step('the outbox holds the two invitations of the town', async () => {
			await betrieb.goto('/postausgang');
			await expect(betrieb.getByText('Es ist kein Mailserver eingerichtet.')).toBeVisible();
			await betrieb.getByLabel('Nach Namen, Adresse oder Betreff suchen').fill(invitation);
			await betrieb.getByRole('button', { name: 'Suchen' }).click();
			await expect(betrieb.getByText('2 Nachrichten')).toBeVisible();
		});

		await step('with the whole text, and a link that works', async () => {
			await betrieb.getByRole('main').getByRole('link', { name: people.jutta.name }).click();
			const letter = betrieb.getByText('Mit diesem Link wählen Sie Ihr Passwort');
			const [, path] = /(\/einladung\/\S+)/.exec((await letter.textContent()) ?? '') ?? [];
			await page.goto(path!);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(people.jutta.name);
		});

		await step('for others there is no outbox', async () => {
			const hedda = await visitor('hedda');
			await expect(hedda.getByRole('link', { name: 'Postausgang' })).toBeHidden();
			const answer = await hedda.request.get('/postausgang');
			expect(answer.status()).toBe(403);
		});
	}
);
