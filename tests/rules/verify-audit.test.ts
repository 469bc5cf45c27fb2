import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '#lib/db/open.server.ts';
import { launch } from '../support/server.ts';
import type { TestDatabase } from '../support/template.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

let town: TestDatabase;

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	town = await aTown(postgres);
});
afterAll(() => town.close());

async function verify(...args: string[]) {
	const started = launch({ env: settingsFor(town), args: ['--verify-audit', ...args] });
	const [code] = await started.ended;
	return { code, said: started.output() };
}

async function asOwner(statement: string): Promise<void> {
	const sql = connect(town.ownerUrl, { max: 1 });
	await sql.unsafe(statement);
	await sql.end();
}

describe('npm run verify-audit', () => {
	let head = '';

	it('says that the audit is sound, and where it ends', async () => {
		const { code, said } = await verify();
		expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('is sound') });
		[, head = ''] = /head is (\d+:[0-9a-f]{64})/.exec(said) ?? [];
		expect((await verify(`--head=${head}`)).code).toBe(0);
	});

	it('sees that the chain was cut behind a head that was mailed', async () => {
		const [last] = head.split(':');
		await asOwner(`
			delete from ledger_entries where sequence = ${last};
			update ledger_heads h set sequence = e.sequence, link = e.link
				from ledger_entries e where e.sequence = ${last} - 1`);
		expect((await verify()).code).toBe(0);
		const cut = await verify(`--head=${head}`);
		expect(cut).toMatchObject({ code: 1, said: expect.stringContaining(`entry ${last} is gone`) });
	});

	it('names the entry that is not what was written', async () => {
		await asOwner(`update ledger_entries set payload = replace(payload, 'case.moved', 'case.begun')
			where sequence = (select min(sequence) from ledger_entries where payload like '%case.moved%')`);
		const changed = await verify();
		expect(changed.code).toBe(1);
		expect(changed.said).toMatch(/entry \d+ is not what was written/);
	});

	it('takes no head that is none', async () => {
		expect(await verify('--head=1')).toMatchObject({
			code: 1,
			said: expect.stringContaining('A head looks like')
		});
	});
});
