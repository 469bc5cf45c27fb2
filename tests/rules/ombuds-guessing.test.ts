import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { intakeAllowances } from '#lib/intake/buckets.server.ts';
import { writtenCode } from '#lib/vault/code-digits.ts';
import { Complainant } from '../support/complainant.ts';
import { asSystem } from '../support/ombuds.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import type { TestDatabase } from '../support/template.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

/** A case of the demo town whose code is known. */
const known = '1111 1111 1122 2233 3344 4412';
const locator = '111111';
const door = '/anliegen/rueckkehr';

let app: RunningServer;
let town: TestDatabase;

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	town = await aTown(postgres);
	app = await startServer({ env: { ...settingsFor(town), TRUSTED_PROXIES: '1' } });
});
afterAll(async () => {
	await app.stop();
	await town.close();
});

const from = (network: string) => new Complainant(app.url, network);
const wrong = (secret: number, of = locator) =>
	writtenCode({ locator: of, secret: String(secret).padStart(16, '0') });

/** What a page says, without what was typed into it. */
const wordsOf = async (answer: Response, typed: string): Promise<string> =>
	(await answer.text()).replaceAll(typed, '').replace(/nonce="[^"]*"/g, '');

describe('somebody who guesses codes', () => {
	it('is told the same of a code that exists and of one that does not', async () => {
		const unknown = wrong(1, '987654');
		const seen: { status: number; words: string }[] = [];
		for (const code of [wrong(1), unknown, wrong(2), unknown]) {
			const answer = await from('203.0.113.10').send(door, { code });
			seen.push({ status: answer.status, words: await wordsOf(answer, code) });
		}
		expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([400]));
		expect(new Set(seen.map(({ words }) => words)).size).toBe(1);
	});

	it('waits, with all of their network; others come in, with the very code that was guessed at', async () => {
		const { burst } = intakeAllowances.code;
		const guesses = Array.from({ length: burst + 15 }, (_, at) =>
			from('203.0.113.20').send(door, { code: wrong(at + 10) })
		);
		const statuses = (await Promise.all(guesses)).map(({ status }) => status);
		expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5);
		expect(statuses.filter((status) => ![400, 429, 503].includes(status))).toEqual([]);
		const owner = from('198.51.100.99');
		expect((await owner.send(door, { code: known })).headers.get('location')).toBe(`${door}/stand`);
		expect((await owner.get(`${door}/stand`)).status).toBe(200);
	});

	it('is told at once where a code cannot be one, and that takes nothing from the network', async () => {
		const impossible = ['', '1', 'abc', '1'.repeat(10_000), `${known} 1`, "' or 1=1", '\0'];
		for (let round = 0; round * impossible.length <= intakeAllowances.code.burst; round += 1) {
			for (const code of impossible) {
				expect((await from('203.0.113.30').send(door, { code })).status).toBe(400);
			}
		}
		expect((await from('203.0.113.30').send(door, { code: known })).status).toBe(303);
	});

	it('leaves a trace in the audit that does not say at whose code', async () => {
		const payloads = await asSystem(town.db, ({ db }) =>
			db.execute<{ payload: string; case_id: string | null }>(
				sql`select payload, case_id from ledger_entries where payload like '%code.refused%'`
			)
		);
		expect(payloads.length).toBeGreaterThan(3);
		expect(payloads.filter(({ case_id: id }) => id !== null)).toEqual([]);
		expect(payloads.filter(({ payload }) => payload.includes(locator))).toEqual([]);
	});

	it('finds nothing of it in the log', () => {
		expect(app.output()).not.toMatch(/111111|203\.0\.113|198\.51\.100|"msg":"fault"/);
	});
});
