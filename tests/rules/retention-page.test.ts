import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { caseClocks, cases } from '#lib/cases/tables.server.ts';
import { writtenCaseNumber } from '#lib/cases/numbers.ts';
import { addDays, dayOf } from '#lib/time/zone.ts';
import { Browser, type Visitor } from '../support/browser.ts';
import { asSystem } from '../support/ombuds.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import type { TestDatabase } from '../support/template.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

const path = '/ombudsstelle/aufbewahrung';
let town: TestDatabase;
let server: RunningServer;
let number = '';
let version = 0;

/** A case of the demo town in which both have declared, closed and near its end. */
async function aCaseThatEnds(): Promise<void> {
	const soon = addDays(dayOf(new Date()), 20);
	await asSystem(town.db, async ({ db }) => {
		const [found] = await db.select().from(cases).where(eq(cases.state, 'inProgress')).limit(1);
		const { id: caseId } = found!;
		await db.delete(caseClocks).where(eq(caseClocks.caseId, caseId));
		const clocks = { retention: soon, retentionNotice: addDays(soon, -30) };
		for (const [clock, dueOn] of Object.entries(clocks))
			await db.insert(caseClocks).values({ caseId, clock: clock as keyof typeof clocks, dueOn });
		const closed = {
			state: 'closed',
			fourEyes: false,
			hold: false,
			waitsForAnswer: false
		} as const;
		await db.update(cases).set(closed).where(eq(cases.id, caseId));
		number = found!.number!;
		version = found!.version;
	});
}

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	town = await aTown(postgres);
	await aCaseThatEnds();
	server = await startServer({ env: settingsFor(town) });
}, 120_000);
afterAll(async () => {
	await server.stop();
	await town.close();
});

async function as(who: Visitor): Promise<Browser> {
	const browser = new Browser(server.url, who);
	await browser.login();
	return browser;
}

describe('the page of what is kept', () => {
	it('is not there for whoever is not of the office', async () => {
		for (const who of ['anonymous', 'hedda'] as const) {
			const browser = await as(who);
			const answers = [await browser.get(path), await browser.send(`${path}?/release`, { number })];
			for (const { status } of answers) expect([303, 404]).toContain(status);
		}
	});

	it('offers a release to the ombudsperson only, and tells the caseworker that they may not', async () => {
		const caseworker = await as('tewodros');
		const seen = await (await caseworker.get(path)).text();
		expect(seen).toContain(writtenCaseNumber(number));
		expect(seen).not.toContain('action="?/release"');
		const sent = { number, seen: String(version) };
		expect((await caseworker.send(`${path}?/release`, sent)).status).toBe(403);
		const answer = await (await (await as('irmgard')).get(path)).text();
		expect(answer).toContain('action="?/release"');
		expect(answer).toContain('Was gelöscht wurde');
		expect(seen).not.toContain('Was gelöscht wurde');
	});

	it('says what happened: without script, and to whoever acts on an older state', async () => {
		const irmgard = await as('irmgard');
		const release = (seen: number) =>
			irmgard.send(`${path}?/release`, { number, seen: String(seen) });
		expect((await release(version - 1)).status).toBe(409);
		const done = await release(version);
		expect(done.status).toBe(303);
		const page = await (await irmgard.get(done.headers.get('location')!)).text();
		expect(page).toContain('ist freigegeben');
		expect(page).not.toContain('action="?/release"');
	});
});
