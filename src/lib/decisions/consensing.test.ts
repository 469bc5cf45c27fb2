import { describe, expect } from 'vitest';
import type { Db } from '#lib/db/db.server.ts';
import { it } from '../../../tests/support/database.ts';
import { aTableDeciding, ending, opened, readOut } from '../../../tests/support/decisions.ts';
import { closeVote } from './close-vote.server.ts';
import { openVote } from './open-vote.server.ts';
import { openDecision } from './open.server.ts';
import { findDecision } from './queries.server.ts';
import { sayResistance } from './vote.server.ts';
import { optionsOf } from './votes.queries.server.ts';

describe('systemic consensing', () => {
	async function aChoice(db: Db) {
		const all = await aTableDeciding(db);
		await opened(all.chair.ctx, all.id, 'consensing');
		const options = await optionsOf(all.chair.ctx, all);
		const resist = (voter: (typeof all.voters)[number], values: number[]) =>
			sayResistance(voter.ctx, all.id, {
				seatId: voter.seatId,
				version: 4,
				mandate: '',
				resistances: new Map(options.map(({ id }, index) => [id, values[index] ?? 0]))
			});
		return { ...all, options, resist };
	}

	it('adopts the option with the least resistance', async ({ db }) => {
		const { id, chair, voters, item, resist } = await aChoice(db);
		await resist(voters[0]!, [2, 9, 8]);
		await resist(voters[1]!, [3, 0, 10]);
		await closeVote(chair.ctx, id, await ending(chair.ctx, id));
		const { decision, options, tallies } = await openDecision(chair.ctx, item.meetingId, id);
		expect(decision.state).toBe('adopted');
		expect(options.find(({ chosen }) => chosen)).toMatchObject({ label: 'Am Dienstag' });
		expect(tallies.map(({ sum, mean, highest }) => [sum, mean, highest])).toEqual([
			[5, 2.5, 3],
			[9, 4.5, 9],
			[18, 9, 10]
		]);
	});

	it.for([
		['a tie', [3, 3, 9]],
		['"everything stays as it is"', [8, 9, 1]]
	] as const)('adopts nothing with %s', async ([, values], { db }) => {
		const { id, chair, voters, resist } = await aChoice(db);
		await resist(voters[0]!, [...values]);
		await closeVote(chair.ctx, id, await ending(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'rejected' });
		expect((await optionsOf(chair.ctx, { id })).some(({ chosen }) => chosen)).toBe(false);
	});

	it('wants a value for each option, and for these only', async ({ db }) => {
		const { id, voters, options } = await aChoice(db);
		const { ctx, seatId } = voters[0]!;
		const some = new Map(options.slice(1).map(({ id }) => [id, 1]));
		const send = (resistances: Map<string, number>) =>
			sayResistance(ctx, id, { version: 4, seatId, mandate: '', resistances });
		await expect(send(some)).rejects.toMatchObject({ key: 'decision.vote.incomplete' });
		const foreign = new Map([...some, [crypto.randomUUID(), 1] as const]);
		await expect(send(foreign)).rejects.toMatchObject({ key: 'decision.vote.optionUnknown' });
	});

	it('needs something to choose between', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await readOut(chair.ctx, id);
		const attempt = openVote(chair.ctx, id, {
			version: 3,
			mode: 'consensing',
			options: [],
			passive: true
		});
		await expect(attempt).rejects.toMatchObject({ status: 400, key: 'decision.options.tooFew' });
	});
});
