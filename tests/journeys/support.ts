import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type Page
} from '@playwright/test';
import { and, eq } from 'drizzle-orm';
import type { Db } from '#lib/db/db.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { demoPassword, people } from '../../src/demo/world.ts';
import { personalDataIn } from '../support/personal-data.ts';
import { startServer } from '../support/server.ts';
import { aTown, settingsFor } from '../support/town.ts';
import { BarrierWatch } from './barriers.ts';

export { expect };

export type Account = keyof typeof people;
type Language = 'de' | 'en' | 'ar';
type Options = Parameters<Browser['newContext']>[0];
type Server = Awaited<ReturnType<typeof startServer>> & { db: Db };

type Fixtures = {
	/** The built server with a demo town that only this journey changes. */
	server: Server;
	/** Address of a meeting of the Runder Tisch; no. 26 is the coming one. */
	meeting: (number: number) => Promise<string>;
	/** Somebody without login in a browser of their own. */
	stranger: (options?: Options) => Promise<Page>;
	/** The same, logged in. */
	visitor: (who: Account, options?: Options) => Promise<Page>;
	/** One step of the story; afterwards axe looks at every open page. */
	step: (name: string, body: () => Promise<void>) => Promise<void>;
	/** Announces an error on the console that this journey causes on purpose. */
	expectError: (pattern: RegExp) => void;
	watch: Watch;
};

/** Everything the pages of one journey complain about. */
type Watch = {
	contexts: BrowserContext[];
	/** Those in which pages run no script. */
	scriptless: Set<BrowserContext>;
	errors: string[];
	expected: RegExp[];
};

function listenTo(
	context: BrowserContext,
	{ contexts, scriptless, errors }: Watch,
	options: Options = {}
): void {
	contexts.push(context);
	if (options.javaScriptEnabled === false) scriptless.add(context);
	context.on('weberror', (error) => errors.push(String(error.error())));
	context.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
	});
}

const openPages = ({ contexts }: Watch) =>
	contexts.flatMap((context) => context.pages()).filter((page) => /^http/.test(page.url()));

export const test = base.extend<Fixtures>({
	server: async ({}, use) => {
		const town = await aTown(process.env['JOURNEYS_POSTGRES']!);
		const server = await startServer({ env: settingsFor(town) });
		await use({ ...server, db: town.db });
		await server.stop();
		await town.close();
		expect(personalDataIn(server.output()), 'personal data in the log').toEqual([]);
	},

	meeting: async ({ server }, use) =>
		use(async (number) => {
			const ofTheTable = and(eq(meetings.number, number), eq(roundtables.slug, 'runder-tisch'));
			const [found] = await server.db
				.select({ id: meetings.id })
				.from(meetings)
				.innerJoin(roundtables, eq(roundtables.id, meetings.roundtableId))
				.where(ofTheTable);
			return `/sitzungen/${found!.id}`;
		}),

	baseURL: async ({ server }, use) => use(server.url),

	watch: [
		async ({ context, javaScriptEnabled }, use) => {
			const watch: Watch = { contexts: [], scriptless: new Set(), errors: [], expected: [] };
			listenTo(context, watch, { javaScriptEnabled });
			await use(watch);
			const isExpected = (error: string) => watch.expected.some((one) => one.test(error));
			expect(watch.errors.filter((error) => !isExpected(error))).toEqual([]);
		},
		{ auto: true }
	],

	expectError: async ({ watch }, use) => use((pattern) => void watch.expected.push(pattern)),

	stranger: async ({ browser, baseURL, javaScriptEnabled, watch }, use) => {
		const made: BrowserContext[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext({ baseURL: baseURL!, ...options });
			made.push(context);
			listenTo(context, watch, { javaScriptEnabled, ...options });
			return context.newPage();
		});
		await Promise.all(made.map((context) => context.close()));
	},

	visitor: async ({ stranger }, use) =>
		use(async (who, options = {}) => {
			const page = await stranger(options);
			await login(page, who);
			return page;
		}),

	step: async ({ watch }, use) => {
		const barriers = new BarrierWatch();
		await use((name, body) =>
			test.step(name, async () => {
				await body();
				for (const page of openPages(watch)) {
					const scripts = !watch.scriptless.has(page.context());
					await barriers.expectNone(page, { scripts });
				}
			})
		);
	}
});

/** Logs in by one request, so that only the journey about logging in depends on that page. */
export async function login(page: Page, who: Account): Promise<void> {
	await page.goto('/anmelden');
	const { origin } = new URL(page.url());
	const form = { email: people[who].email, password: demoPassword };
	const options = { form, headers: { origin }, maxRedirects: 0 };
	const answer = await page.request.post('/anmelden', options);
	expect(answer.status(), `login of ${who}`).toBe(303);
}

/** From now on this browser gets pages in that language. */
export async function speak(page: Page, language: Language): Promise<void> {
	await page.goto(`/?sprache=${language}`);
}
