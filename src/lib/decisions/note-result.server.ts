import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Quorum } from '../attendance/quorum.ts';
import { inTransaction } from '../db/db.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { carryOut, decisionAtHand, possibleNow, whoActs } from './at-hand.server.ts';
import { quorumThen, seatsNow } from './seats-now.server.ts';
import { handsAdopt, handsCounted, type Hands } from './tally.ts';
import type { NoteResultInput } from './voting.ts';
import { insertSeats } from './writes.server.ts';

/**
 * What the chair sees at once: nobody objects, hands were counted, it was taken note of. With it is
 * kept who was there. Without a quorum nothing is adopted; a table that has no such rule always has
 * its quorum, and what is only taken note of needs none.
 */
export function noteResult(
	ctx: Ctx,
	id: string,
	{ version, ...input }: NoteResultInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		const adopts = input.mode !== 'show' || handsAdopt(input);
		const { state } = await possibleNow(ctx, atHand, adopts ? 'adopt' : 'reject');
		if (!atHand.decision.readBackAt) throw conflict('decision.notReadBack');

		const { seats, quorum } = await seatsNow(ctx, atHand.item);
		if (input.mode === 'show') checkHands(input, quorum);
		if (adopts && input.mode !== 'noted' && !quorum.quorate) {
			throw conflict('decision.notQuorate');
		}
		const closed = { closedAt: ctx.now, closedById: whoActs(ctx) };
		const change = { ...resultOf(input), ...closed, ...quorumThen(quorum), state };
		await carryOut(ctx, atHand, {
			version,
			change,
			action: 'decision.resultNoted',
			codes: { mode: input.mode, state }
		});
		await insertSeats(ctx.db, id, seats);
	});
}

type Input = Omit<NoteResultInput, 'version'>;
type Counted = Hands & { uncounted?: number | undefined };

const resultOf = (input: Omit<Input, 'uncounted'> & Partial<Counted>) => {
	const { uncounted: _, ...result } = input;
	return result;
};

/** Not everybody raises a hand. But whoever counts says so, or has miscounted. */
function checkHands({ uncounted = 0, ...hands }: Counted, { present }: Quorum): void {
	const counted = handsCounted(hands);
	if (counted === 0) throw badInput('decision.hands.none');
	if (present === 0) throw conflict('decision.hands.nobodyPresent');
	if (counted > present) throw badInput('decision.hands.tooMany');
	if (counted < present && uncounted !== present - counted) throw conflict('decision.hands.tooFew');
}
