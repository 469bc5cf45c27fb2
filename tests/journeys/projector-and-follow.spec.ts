import { eq } from 'drizzle-orm';
import type { Page } from '@playwright/test';
import type { Db } from '#lib/db/db.server.ts';
import { notify } from '#lib/db/notices.server.ts';
import { decisions } from '#lib/decisions/tables.server.ts';
import { openMeeting, choose } from './meetings.ts';
import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, speak, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The table comes as far with its decision; how it gets there is a story of its own. */
async function decide(db: Db, meeting: string, change: Partial<typeof decisions.$inferInsert>) {
	const words = 'Die Helfenden erfahren es zuerst.';
	const [latest] = await db.select().from(decisions).where(eq(decisions.state, 'draft'));
	const [row] = latest
		? [latest]
		: await db.select().from(decisions).where(eq(decisions.wording, words));
	await db
		.update(decisions)
		.set({ wording: words, ...change })
		.where(eq(decisions.id, row!.id));
	await notify({ db }, 'changed', { meeting, topic: 'decisions' });
}

test('the room looks at the wall, and somebody reads along in Arabic, while the table decides', async ({
	server,
	meeting,
	visitor,
	step
}) => {
	const path = await meeting(26);
	const id = path.split('/').at(-1)!;
	const [hedda, wall, samira] = [
		await visitor('hedda'),
		await visitor('nils', { viewport: { width: 1280, height: 720 } }),
		await visitor('samira', { viewport: { width: 1280, height: 720 } })
	];
	await speak(samira, 'ar');
	await wall.goto(`${path}/leinwand`);
	await samira.goto(`${path}/mitlesen`);
	await openMeeting(hedda, 26);

	await step('the item that begins is on the wall, and on Samira’s page', async () => {
		await choose(hedda, 'Auszugskonzept', 'Jetzt behandeln');
		await expect(heading(wall)).toContainText(/TOP 8/);
		await expect(wall.getByRole('timer')).toContainText('noch');
		await expect(samira.getByRole('link', { name: /الآن: البند 8/ })).toBeVisible();
		await expect(samira.locator('html')).toHaveAttribute('dir', 'rtl');
	});

	await step('what Hedda writes can be read along at once', async () => {
		await openMinutes(hedda, 26);
		await placeCaret(textOf(hedda, 8));
		await type(hedda, 'Die Sammelunterkunft zieht um.');
		const item = samira.getByRole('region', { name: /البند 8/ });
		await expect(item).toContainText('Die Sammelunterkunft zieht um.');
	});

	await step('the wording that is read out stands there in huge type', async () => {
		await hedda.keyboard.press('Enter');
		await hedda
			.getByRole('toolbar')
			.getByRole('button', { name: 'Beschluss', exact: true })
			.click();
		await type(hedda, 'Die Helfenden erfahren es zuerst.');
		await expect(textOf(hedda, 8)).toContainText(/B-\d{4}-\d+/);
		await saved(hedda);
		await decide(server.db, id, { state: 'frozen', frozenAt: new Date() });
		await expect(wall.getByText('Der Wortlaut wird verlesen')).toBeVisible();
		await expect(wall.getByText('Die Helfenden erfahren es zuerst.')).toBeVisible();
	});

	await step('so does the result, and late-comers find it above', async () => {
		const counts = { yes: 14, no: 1, abstained: 2 };
		await decide(server.db, id, { state: 'adopted', closedAt: new Date(), ...counts });
		await expect(wall.getByText('Ja 14, Nein 1, Enthaltung 2')).toBeVisible();
		await expect(wall.getByText('angenommen')).toBeVisible();
		const soFar = samira.getByRole('region', { name: 'ما تقرر حتى الآن' });
		await expect(soFar).toContainText('Die Helfenden erfahren es zuerst.');
	});

	await step('Samira looks back, is left in peace, and returns', async () => {
		await samira.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
		await samira.mouse.wheel(0, -20_000);
		const back = samira.getByRole('link', { name: 'إلى البند الحالي' });
		await back.click();
		await expect(samira.getByRole('heading', { name: /البند 8/ })).toBeInViewport();
		await expect(back).toHaveCount(0);
	});

	await step('a closed item stays hidden from the wall until somebody says so', async () => {
		await openMeeting(hedda, 26);
		await choose(hedda, 'Integrationsfonds', 'Jetzt behandeln');
		await expect(heading(wall)).toHaveText(/Nicht öffentlicher Punkt/);
		await wall.mouse.move(200, 200);
		await wall.mouse.move(300, 300);
		await wall.getByRole('link', { name: 'Nicht öffentlichen TOP im Raum zeigen' }).press('Enter');
		await expect(heading(wall)).toContainText('TOP 9');
		await expect(wall.getByText(/zeigt den Punkt allen im Raum/)).toBeVisible();
		await choose(hedda, 'Verschiedenes', 'Jetzt behandeln');
		await choose(hedda, 'Integrationsfonds', 'Jetzt behandeln');
		await expect(heading(wall)).toContainText('TOP 9');
	});
});

test('one reads along without JavaScript', async ({ meeting, visitor }) => {
	const samira = await visitor('samira', { javaScriptEnabled: false });

	await test.step('the page says where the table is, and grows', async () => {
		await samira.goto(`${await meeting(26)}/mitlesen`);
		await expect(samira.getByText('Gerade wird kein Punkt behandelt.')).toBeVisible();
		await samira.getByRole('link', { name: 'Sehr groß' }).click();
		await expect(samira.getByRole('link', { name: 'Sehr groß' })).toHaveAttribute(
			'aria-current',
			'true'
		);
	});

	await test.step('it reloads itself, unless one asks it not to', async () => {
		await samira.getByRole('link', { name: 'Nicht mehr neu laden' }).click();
		await expect(samira.getByRole('link', { name: 'Jede Minute neu laden' })).toBeVisible();
	});
});
