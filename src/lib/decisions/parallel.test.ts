import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { aTableDeciding, ending, opened } from '../../../tests/support/decisions.ts';
import { closeVote } from './close-vote.server.ts';
import { findDecision } from './queries.server.ts';
import { sayConsent, sayResistance } from './vote.server.ts';
import { optionsOf, votesOf } from './votes.queries.server.ts';

const agree = { version: 4, choice: 'agree', text: '', mandate: '' } as const;
const keyOf = (result: PromiseSettledResult<unknown>) =>
	result.status === 'fulfilled' ? 'counted' : String((result.reason as { key?: string }).key);

describe('votes at the same moment', () => {
	it('of ten seats, several times each: nobody twice, nothing lost', async () => {
		const { db, close } = await freshDatabase();
		const { id, chair, voters } = await aTableDeciding(db, { members: 10 });
		await opened(chair.ctx, id, 'consensing');
		const options = await optionsOf(chair.ctx, { id });
		const say = (voter: (typeof voters)[number], value: number) =>
			sayResistance(voter.ctx, id, {
				seatId: voter.seatId,
				version: 4,
				mandate: '',
				resistances: new Map(options.map((option) => [option.id, value]))
			});
		await Promise.all(voters.flatMap((voter) => [2, 5, 7].map((value) => say(voter, value))));
		const votes = await votesOf(chair.ctx, { id });
		expect(votes).toHaveLength(voters.length * options.length);
		for (const { seatId } of voters) {
			// Of two that came at once, one replaced the other whole: no seat has mixed values.
			const own = votes.filter((vote) => vote.seatId === seatId);
			expect(new Set(own.map(({ resistance }) => resistance)).size).toBe(1);
		}
		await close();
	});

	it('as the closing: each is counted, or refused in words', async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 5; round++) {
			const { id, chair, voters } = await aTableDeciding(db, { members: 10 });
			await opened(chair.ctx, id, 'consent');
			await sayConsent(chair.ctx, id, { ...agree, seatId: chair.seatId });
			const all = await ending(chair.ctx, id);
			const [ended, ...said] = await Promise.allSettled([
				closeVote(chair.ctx, id, all),
				...voters.map(({ ctx, seatId }) => sayConsent(ctx, id, { ...agree, seatId }))
			]);
			expect(keyOf(ended!)).toBe('counted');
			const outcomes = said.map(keyOf);
			expect(outcomes.every((o) => o === 'counted' || o === 'decision.vote.closed')).toBe(true);
			const counted = outcomes.filter((outcome) => outcome === 'counted').length;
			expect(await votesOf(chair.ctx, { id })).toHaveLength(counted + 1);
			expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'adopted' });
		}
		await close();
	});

	it('is closed once, however many press the button', async () => {
		const { db, close } = await freshDatabase();
		const { id, chair } = await aTableDeciding(db);
		await opened(chair.ctx, id, 'consent');
		await sayConsent(chair.ctx, id, { ...agree, seatId: chair.seatId });
		const all = await ending(chair.ctx, id);
		const results = await Promise.allSettled(
			Array.from({ length: 5 }, () => closeVote(chair.ctx, id, all))
		);
		expect(results.map(keyOf).filter((key) => key === 'counted')).toHaveLength(1);
		await close();
	});
});
