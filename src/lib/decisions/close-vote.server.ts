import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { carryOut, decisionAtHand, possibleNow, whoActs } from './at-hand.server.ts';
import type { Decision } from './decisions.ts';
import { quorumThen, seatsNow, type SeatsNow } from './seats-now.server.ts';
import { consentAdopts, leastResistance, tallyOptions } from './tally.ts';
import { optionsOf, votesOf, type Vote } from './votes.queries.server.ts';
import type { CloseVoteInput } from './voting.ts';
import { insertSeats, leaveOut, markChosen } from './writes.server.ts';

/**
 * Ends a vote. Votes that are being stored come first, later ones are refused. A seat that left
 * after it voted has voted; a seat that was recused since does not count. Seats that are there and
 * said nothing end it only if whoever closes has seen just that.
 */
export function closeVote(ctx: Ctx, id: string, input: CloseVoteInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		await possibleNow(ctx, atHand, 'closeRejecting');
		const now = await seatsNow(ctx, atHand.item);
		const counted = await votesThatCount(ctx, atHand.decision, now);
		if (counted.length === 0) throw conflict('decision.close.nobodyVoted');
		const silent = silentSeats(now, counted);
		if (silent.some((seatId) => !input.silent.includes(seatId)))
			throw conflict('decision.close.silent');

		const winner = await winnerOf(ctx, atHand.decision, counted);
		const adopts = winner !== undefined;
		if (adopts && !now.quorum.quorate) throw conflict('decision.notQuorate');
		const event = adopts ? 'closeAdopting' : 'closeRejecting';
		const { state } = await possibleNow(ctx, atHand, event);
		const closed = { state, closedAt: ctx.now, closedById: whoActs(ctx) };
		await carryOut(ctx, atHand, {
			version: input.version,
			change: { ...closed, ...quorumThen(now.quorum) },
			action: 'decision.voteClosed',
			codes: { state, votes: counted.length, silent: silent.length }
		});
		if (winner) await markChosen(ctx.db, winner);
		await insertSeats(ctx.db, id, now.seats);
	});
}

/** Who is there, may vote, and has said nothing. */
function silentSeats({ seats }: SeatsNow, votes: readonly Vote[]): string[] {
	const said = new Set(votes.map(({ seatId }) => seatId));
	return seats
		.filter(({ seatId, present, recused }) => present && !recused && !said.has(seatId))
		.map(({ seatId }) => seatId);
}

async function votesThatCount(ctx: Ctx, decision: Decision, { seats }: SeatsNow): Promise<Vote[]> {
	const recused = seats.filter((seat) => seat.recused).map(({ seatId }) => seatId);
	await leaveOut(ctx.db, decision.id, recused);
	return (await votesOf(ctx, decision)).filter(({ counted }) => counted);
}

/**
 * What is adopted: in `consent` the decision itself if nobody objects, in `consensing` the one
 * option with the least resistance. A tie adopts nothing, and neither does "everything stays".
 */
async function winnerOf(ctx: Ctx, decision: Decision, votes: Vote[]): Promise<string | undefined> {
	if (decision.mode === 'consent') {
		const said = votes.flatMap(({ choice }) => (choice ? [{ choice }] : []));
		return consentAdopts(said) ? decision.id : undefined;
	}
	const options = await optionsOf(ctx, decision);
	const ids = options.map(({ id }) => id);
	const [least, ...others] = leastResistance(tallyOptions(ids, resistancesIn(votes)));
	const chosen = options.find(({ id }) => id === least?.optionId);
	return chosen && others.length === 0 && !chosen.passive ? chosen.id : undefined;
}

export const resistancesIn = (votes: Vote[]) =>
	votes.flatMap(({ optionId, seatId, resistance }) =>
		optionId !== null && resistance !== null ? [{ optionId, seatId, resistance }] : []
	);
