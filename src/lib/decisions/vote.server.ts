import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { badInput, conflict, notAllowed } from '../errors/refusal.ts';
import { decisionAtHand, demandSeen, tell, type AtHand } from './at-hand.server.ts';
import { seatsNow } from './seats-now.server.ts';
import { optionsOf } from './votes.queries.server.ts';
import { upsertVotes } from './votes.writes.server.ts';
import type { ResistInput, SayInput } from './voting.ts';

/** What a seat says to a proposal: it agrees, has a reservation, or objects. */
export function sayConsent(ctx: Ctx, id: string, input: SayInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const vote = await voteOf(ctx, id, input, 'consent');
		const { choice, text } = input;
		await upsertVotes(ctx.db, [{ ...vote, choice, text: choice === 'agree' ? '' : text }]);
	});
}

/** How much a seat is against each of the options: all of them, or the sums would say nothing. */
export function sayResistance(ctx: Ctx, id: string, input: ResistInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const vote = await voteOf(ctx, id, input, 'consensing');
		const options = await optionsOf(ctx, { id });
		const { resistances } = input;
		const known = new Set(options.map((option) => option.id));
		if ([...resistances.keys()].some((id) => !known.has(id))) {
			throw badInput('decision.vote.optionUnknown');
		}
		if (resistances.size < options.length) throw badInput('decision.vote.incomplete');
		await upsertVotes(
			ctx.db,
			options.map((option) => ({
				...vote,
				optionId: option.id,
				resistance: resistances.get(option.id)
			}))
		);
	});
}

type Whose = { seatId: string; mandate: string; version: number };

/** Judges whether this seat has a say now, and notes who says it. The decision is held until then. */
async function voteOf(ctx: Ctx, id: string, whose: Whose, mode: 'consent' | 'consensing') {
	const atHand = await decisionAtHand(ctx, id, 'share');
	const { decision, item } = atHand;
	const { seatId, mandate } = whose;
	demand(ctx, 'decision.vote', { ...item, seatId }, 'decision.vote.notYours');
	await changeableMeeting(ctx, item.meetingId);
	if (decision.state !== 'voting') throw conflict('decision.vote.closed');
	if (decision.mode !== mode) throw badInput('decision.mode.missing');
	demandSeen(atHand, whose);
	await checkSeat(ctx, atHand, seatId);
	if (ctx.actor.kind !== 'person') throw notAllowed();
	await record(ctx, 'decision.voteCast', id, { seat: seatId });
	await tell(ctx, item);
	return { decisionId: id, seatId, mandate, castById: ctx.actor.id, castAt: ctx.now };
}

/** @throws Refusal 409 with the reason why this seat has no say now */
async function checkSeat(ctx: Ctx, { item }: AtHand, seatId: string): Promise<void> {
	const { seats } = await seatsNow(ctx, item);
	const seat = seats.find((each) => each.seatId === seatId);
	if (!seat) throw badInput('decision.vote.noSeat');
	if (seat.recused) throw conflict('decision.vote.recused');
	if (!seat.present) throw conflict('decision.vote.absent');
}
