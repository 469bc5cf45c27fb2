import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { people } from '../../src/demo/world.ts';
import { Browser, linksIn, type Visitor } from '../support/browser.ts';
import { personalDataIn } from '../support/personal-data.ts';
import { allRoutes, type Route } from '../support/routes.ts';
import { startServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

const accounts = Object.entries(people).flatMap(([name, person]) =>
	'account' in person ? [name as Visitor] : []
);
const visitors: Visitor[] = ['anonymous', ...accounts];
const routes = allRoutes();

let origin = '';
let output = () => '';
let end: (() => Promise<void>)[] = [];
const browsers = new Map<Visitor, Browser>();
/** Some addresses of every route, as people meet them. */
const addresses = new Map<string, string[]>();

/** What nobody links to: addresses with a secret in them. */
const secret = { '[token]': 'dieser-link-ist-erfunden' };
const made = ({ id }: Route) =>
	id
		.replace(/\/\([\w-]+\)/g, '')
		.replace(/\[[\w=]+\]/g, (name) => secret[name as '[token]'] ?? name) || '/';

const routeOf = (path: string) => routes.find((route) => route.matches(path));

/** So many addresses of one route are followed as each account, and walked as every visitor. */
const followed = 3;
const walked = 4;

/** Follows the links that each account is shown: what only its owner may do is seen by its owner. */
async function explore(): Promise<void> {
	for (const who of accounts) {
		const waiting = ['/', '/konto'];
		const seen = new Set(waiting);
		const visits = new Map<string, number>();
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const id = routeOf(path)?.id ?? '';
			const known = addresses.get(id) ?? [];
			if (known.length < walked && !known.includes(path)) addresses.set(id, [...known, path]);
			const answer = await browsers.get(who)!.get(path);
			const next = answer.headers.get('location');
			const links = [...linksIn(await answer.text()), ...(next ? [next.split('?')[0]!] : [])];
			for (const link of links) {
				const route = routeOf(link)?.id;
				if (route === undefined || seen.has(link)) continue;
				seen.add(link);
				const before = visits.get(route) ?? 0;
				visits.set(route, before + 1);
				if (before < followed) waiting.push(link);
			}
		}
	}
}

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = await aTown(postgres);
	const server = await startServer({ env: settingsFor(town) });
	origin = server.url;
	output = () => server.output();
	end = [() => server.stop(), () => town.close()];
	for (const who of visitors) {
		const browser = new Browser(origin, who);
		browsers.set(who, browser);
		await browser.login();
	}
	await explore();
});

afterAll(async () => {
	for (const step of end) await step();
});

/** What every address answers to somebody, as `status path`. */
async function walk(who: Visitor, ask: (browser: Browser, path: string) => Promise<Response>) {
	const answers: { route: Route; path: string; status: number; location: string | null }[] = [];
	for (const route of routes) {
		for (const path of addresses.get(route.id) ?? [made(route)]) {
			const answer = await ask(browsers.get(who)!, path);
			await answer.text();
			const location = answer.headers.get('location');
			answers.push({ route, path, status: answer.status, location });
		}
	}
	return answers;
}

describe('every address', () => {
	it('is known, reached by links, or has a secret in it', () => {
		// What stands behind the keys is linked in the browser only; what there is not, nowhere.
		const known = /^[^[]*$|\[token\]|\[\.\.\.unknown\]|\(unlocked\)/;
		const unreached = routes
			.filter(({ id, page }) => page && !addresses.has(id) && !known.test(id))
			.map(({ id }) => id);
		expect(unreached).toEqual([]);
	});

	it.each(visitors)('asks before it answers %s', async (who) => {
		const answers = await walk(who, (browser, path) => browser.get(path));
		expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
	});

	it('sends people without login to the way in, and shows them nothing else', async () => {
		const answers = await walk('anonymous', (browser, path) => browser.get(path));
		const open = answers.filter(({ route, status, location }) => {
			const sentAway = status === 303 && location?.startsWith('/anmelden');
			return !route.public && !sentAway;
		});
		expect(open).toEqual([]);
	});

	it('sends the data of a page to nobody without login', async () => {
		const told: string[] = [];
		for (const { id, page, public: open } of routes) {
			for (const path of page && !open ? (addresses.get(id) ?? []) : []) {
				const file = path === '/' ? '/__data.json' : `${path}/__data.json`;
				const answer = await browsers.get('anonymous')!.get(file);
				const text = await answer.text();
				if (!text.startsWith('{"type":"redirect"')) told.push(`${file}: ${text.slice(0, 80)}`);
			}
		}
		expect(told).toEqual([]);
	});
});

/** Empty forms, to every action, as everybody: what ends the own session comes last. */
async function sendEverything(who: Visitor): Promise<string[]> {
	const browser = browsers.get(who)!;
	const faults: string[] = [];
	const last = /abmelden|konto/;
	const inOrder = routes.toSorted((a, b) => Number(last.test(a.id)) - Number(last.test(b.id)));
	for (const route of inOrder) {
		const path = addresses.get(route.id)?.[0] ?? made(route);
		for (const action of route.actions) {
			const target = action === 'default' ? path : `${path}?/${action}`;
			const { status } = await browser.send(target);
			if (status >= 500) faults.push(`${status} ${target}`);
			if (who === 'anonymous' && !route.public && status < 300) faults.push(`open: ${target}`);
			if (last.test(route.id)) await browser.login().catch(() => undefined);
		}
	}
	return faults;
}

describe('every action', () => {
	it('is found by its name', () => {
		const withActions = routes.filter(({ actions }) => actions.length > 0);
		expect(withActions.length).toBeGreaterThan(0);
	});

	it.each(visitors)('asks before it does something for %s', async (who) => {
		expect(await sendEverything(who)).toEqual([]);
	});

	it('is refused when it comes from elsewhere', async () => {
		const answer = await fetch(`${origin}/anmelden`, {
			method: 'POST',
			body: new URLSearchParams({ email: 'hedda@ahlenfurt.example' }),
			headers: { origin: 'https://elsewhere.example' }
		});
		expect(answer.status).toBe(403);
	});
});

describe('the log of all this', () => {
	it('says nothing about anybody', () => {
		expect(output()).toContain('ready on');
		expect(personalDataIn(output())).toEqual([]);
	});
});
