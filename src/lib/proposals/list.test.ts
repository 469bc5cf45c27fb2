import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { meetings } from '#lib/meetings/tables.server.ts';
import { as, aProposal } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aTableWithAProposal } from '../../../tests/support/proposals.ts';
import { countProposals, listProposals } from './queries.server.ts';
import { similarTo } from './similar.queries.server.ts';

describe('the list of a table', () => {
	it('goes through all of them page by page, each once', async ({ db }) => {
		const { member, table, proposal } = await aTableWithAProposal(db);
		const roundtableId = table.id;
		for (let n = 0; n < 200; n++) await aProposal(db, { roundtableId });
		const seen: number[] = [];
		for (let after: number | undefined; ;) {
			const page = await listProposals(as(member.actor, db), roundtableId, { after });
			seen.push(...page.entries.map(({ number }) => number));
			expect(page.total).toBe(201);
			if ((after = page.next) === undefined) break;
		}
		expect(seen).toHaveLength(201);
		expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
		expect(seen).toContain(proposal.number);
	});

	it('finds words in any form, parts of words, names and numbers', async ({ db }) => {
		const { member, table, proposal } = await aTableWithAProposal(db, {
			title: 'Wohnungssuche',
			reason: '100 % der Zimmer_1 fehlen',
			proposer: 'Ewald, Seniorenrunde'
		});
		const found = async (words: string) =>
			(await listProposals(as(member.actor, db), table.id, { words })).total;
		for (const words of ['wohnung', 'suche zimmer', 'seniorenrunde', `p-${proposal.number}`]) {
			expect(await found(words), words).toBe(1);
		}
		for (const words of ['Nachtbus', '10_ %', '" or 1=1 --', "\\'"]) {
			expect(await found(words), words).toBe(0);
		}
	});

	it('counts states, and what is one’s own', async ({ db }) => {
		const { member, colleague, table } = await aTableWithAProposal(db);
		await aProposal(db, { roundtableId: table.id, state: 'declined' });
		await aProposal(db, { roundtableId: table.id, state: 'moderation' });
		const counts = await countProposals(as(member.actor, db), table.id);
		expect(counts).toEqual({ open: 1, declined: 1, mine: 1 });
		expect(await countProposals(as(colleague.actor, db), table.id)).toMatchObject({ mine: 0 });
	});
});

describe('similar proposals', () => {
	it('are found while they live, best first, without the own one', async ({ db }) => {
		const { member, table, proposal } = await aTableWithAProposal(db, { title: 'Lesezimmer' });
		const roundtableId = table.id;
		const near = await aProposal(db, { roundtableId, title: 'Zimmer zum Lesen' });
		await aProposal(db, { roundtableId, title: 'Lesezimmer', state: 'declined' });
		await aProposal(db, { roundtableId, title: 'Lesezimmer', state: 'moderation' });
		await aProposal(db, { title: 'Lesezimmer' });
		const wish = { title: 'Ein Lesezimmer', reason: '' };
		const ids = async (except?: string) =>
			(await similarTo(as(member.actor, db), roundtableId, wish, except)).map(({ id }) => id);
		expect(await ids()).toEqual([proposal.id, near.id]);
		expect(await ids(proposal.id)).toEqual([near.id]);
	});

	it('are no longer shown once their meeting was held', async ({ db }) => {
		const { member, table, meeting } = await aTableWithAProposal(db);
		const placed = { state: 'accepted', meetingId: meeting.id, title: 'Lesezimmer' } as const;
		await aProposal(db, { roundtableId: table.id, ...placed });
		const ctx = as(member.actor, db);
		const wish = { title: 'Lesezimmer', reason: '' };
		expect(await similarTo(ctx, table.id, wish)).toHaveLength(1);
		await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id));
		expect(await similarTo(ctx, table.id, wish)).toHaveLength(0);
	});

	it.for(['"', "'; drop table proposals --", '\0', '\ud800', '& | ! :* <->', 'or or or', '%_\\'])(
		'can be asked for with %j',
		async (title, { db }) => {
			const { member, table } = await aTableWithAProposal(db);
			const ctx = as(member.actor, db);
			await expect(similarTo(ctx, table.id, { title, reason: title })).resolves.toEqual([]);
		}
	);
});
