import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Our pages have no frames from elsewhere, so axe needs no second page to put its results together. */
const scan = (page: Page) =>
	new AxeBuilder({ page })
		.options({ runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] })
		.setLegacyMode()
		.analyze();

/** What axe found, short enough to read. */
async function barriersOn(page: Page): Promise<string[]> {
	const { violations } = await scan(page);
	return violations.map(({ id, help, nodes }) => {
		const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
		return `${id}: ${help} (${places.join(', ')})`;
	});
}

/**
 * Where scripts are off no timer runs either, and axe would wait for one for ever: the same source is
 * judged in a browser that runs scripts, without those of the page.
 */
async function barriersInSource(page: Page): Promise<string[]> {
	const source = (await page.content()).replace(/<script\b[^]*?<\/script>/gi, '');
	const viewport = page.viewportSize();
	const options = { viewport, javaScriptEnabled: true };
	const context = await page.context().browser()!.newContext(options);
	try {
		const reader = await context.newPage();
		const answer = { body: source, contentType: 'text/html; charset=utf-8' };
		await reader.route(page.url(), (route) => route.fulfill(answer));
		await reader.goto(page.url());
		return await barriersOn(reader);
	} finally {
		await context.close();
	}
}

/** All that axe can see: every element, and what changes its looks without changing the element. */
const sightOf = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('*')];
		const states = [
			':hover',
			':focus',
			':active',
			':modal',
			':popover-open',
			':checked',
			':invalid'
		];
		const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];
		return JSON.stringify([
			location.href,
			document.readyState,
			document.documentElement.outerHTML,
			states.map((state) => all.flatMap((one, index) => (one.matches(state) ? [index] : []))),
			all.map((one) => ('value' in one ? one.value : '')),
			media.map((one) => matchMedia(one).matches),
			[innerWidth, innerHeight, scrollX, scrollY]
		]);
	});

/** So often axe looks at a page that changes under its eyes. */
const mostLooks = 5;

/** Looks at pages with axe. What looks exactly as it did when axe found nothing is not judged twice. */
export class BarrierWatch {
	readonly #free = new Set<string>();

	/** @param scripts whether this page runs any */
	async expectNone(page: Page, { scripts }: { scripts: boolean }): Promise<void> {
		for (let looks = 1; ; looks += 1) {
			const before = await sightOf(page);
			if (this.#free.has(before)) return;
			const found = scripts ? await barriersOn(page) : await barriersInSource(page);
			// The page may have changed while axe looked: then what it saw never stood there as a whole.
			const stoodStill = (await sightOf(page)) === before;
			if (found.length > 0 && !stoodStill && looks < mostLooks) continue;
			expect(found, `barriers on ${page.url()}`).toEqual([]);
			if (stoodStill) this.#free.add(before);
			return;
		}
	}
}
