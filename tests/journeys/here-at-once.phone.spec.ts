import { expect, test } from './support.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

// axe is a script, too: the same place is looked at with it in the journey below.
test('somebody comes, asks to speak and goes on a phone without JavaScript', async ({
	visitor,
	meeting
}) => {
	const gero = await visitor('gero', { ...phone, javaScriptEnabled: false });
	const own = gero.getByRole('region', { name: 'Für Sie in dieser Sitzung' });
	const button = (name: string) => own.getByRole('button', { name, exact: true });

	for (const page of ['', '/protokoll']) {
		await test.step(`nobody scrolls for it on …${page}`, async () => {
			await gero.goto(`${await meeting(26)}${page}`);
			await expect(button('Ich bin da')).toBeInViewport({ ratio: 1 });
			await button('Ich bin da').click();
			await expect(own.getByText(/^da seit/)).toBeInViewport({ ratio: 1 });
			await expect(button('Ich möchte sprechen')).toBeInViewport({ ratio: 1 });
			await button('Ich möchte sprechen').click();
			await expect(own.getByText('Sie stehen auf der Liste, Platz 1.')).toBeInViewport();
			await button('Meldung zurückziehen').click();
			await expect(button('Ich möchte sprechen')).toBeVisible();
			await button('Ich gehe').click();
			await expect(button('Ich bin da')).toBeInViewport({ ratio: 1 });
			expect(gero.url()).toContain(`${await meeting(26)}${page}`);
		});
	}
});

test('somebody in the room says so with a thumb, and the chair sees it', async ({
	visitor,
	meeting,
	step
}) => {
	const hedda = await visitor('hedda', { viewport: { width: 1280, height: 800 } });
	const samira = await visitor('samira', phone);
	const own = samira.getByRole('region', { name: 'Für Sie in dieser Sitzung' });
	await hedda.goto(await meeting(26));
	await samira.goto(`${await meeting(26)}/protokoll`);

	await step('her hand goes up beside the minutes', async () => {
		await own.getByRole('button', { name: 'Ich bin da', exact: true }).tap();
		await own.getByRole('button', { name: 'Ich möchte sprechen' }).tap();
		await expect(own.getByText('Sie stehen auf der Liste, Platz 1.')).toBeInViewport();
		for (const target of await own.getByRole('button').all()) {
			expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		}
		await expect(
			hedda.getByRole('button', { name: 'Als Nächstes: Samira Al-Noori-Becht' })
		).toBeVisible();
	});

	await step('nothing is wider than her screen', async () => {
		const overhang = () => document.documentElement.scrollWidth - window.innerWidth;
		expect(await samira.evaluate(overhang)).toBe(0);
	});
});
