import { describe, expect } from 'vitest';
import { system } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { caseMembers, cases } from '#lib/cases/tables.server.ts';
import { statisticsRows } from '#lib/offices/tables.server.ts';
import { ledgerPiece, theOffice } from '#lib/offices/queries.server.ts';
import { verifyChain } from '#lib/vault/audit-chain.ts';
import { as } from '../../tests/support/builders.ts';
import { it } from '../../tests/support/seeded.ts';
import { sodium } from '../../tests/support/vault.ts';

describe('the complaints of the demo town', () => {
	it('are twelve, and stand where their stories have brought them', async ({ db }) => {
		const found = await behindTheWall(as(system, db), async ({ db }) => {
			return {
				cases: await db.select().from(cases),
				members: await db.select().from(caseMembers)
			};
		});
		const states = found.cases.map(({ state, outcome }) =>
			outcome ? `${state} ${outcome}` : state
		);
		expect(states.toSorted()).toEqual([
			'clarification',
			'closed advisedReferred',
			'closed remedied',
			'closed remedied',
			'closed remedyAlternative',
			'followUp',
			'followUp',
			'inProgress',
			'inProgress',
			'inProgress',
			'received',
			'referred'
		]);
		expect(found.cases.filter(({ leadId }) => leadId === null)).toHaveLength(1);
		expect(found.members).toHaveLength(24);
	});

	it('of last year are left as forty rows of codes', async ({ db }) => {
		const rows = await behindTheWall(as(system, db), ({ db }) => db.select().from(statisticsRows));
		const from = Map.groupBy(rows, ({ reporter }) => reporter);
		const counts = [...from].map(([reporter, { length }]) => `${reporter} ${length}`);
		expect(counts.toSorted()).toEqual(['helper 7', 'neighbour 1', 'professional 7', 'refugee 25']);
		expect(rows.filter(({ outcome }) => outcome === 'unfounded')).toHaveLength(6);
	});

	it('leave an audit that verifies from its first entry to its last', async ({ db }) => {
		await behindTheWall(as(system, db), async (ctx) => {
			const office = (await theOffice(ctx))!;
			const rows = await ledgerPiece(ctx, office.id, 0, 10_000);
			const links = rows.map(({ payload: text, ...row }) => ({ ...row, text }));
			expect(links.length).toBeGreaterThan(60);
			expect(verifyChain(sodium, office.id, links)).toMatchObject({ sound: true });
		});
	});
});
