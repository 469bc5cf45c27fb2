import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Quorum } from '../attendance/quorum.ts';
import { inTransaction } from '../db/db.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { carryOut, decisionAtHand, possibleNow, whoActs } from './at-hand.server.ts';
import { quorumThen, seatsNow } from './seats-now.server.ts';
import { handsAdopt, handsCounted } from './tally.ts';
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
	{ version, ...result }: NoteResultInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		const adopts = result.mode !== 'show' || handsAdopt(result);
		const { state } = await possibleNow(ctx, atHand, adopts ? 'adopt' : 'reject');
		if (!atHand.decision.readBackAt) throw conflict('decision.notReadBack');

		const { seats, quorum } = await seatsNow(ctx, atHand.item);
		if (result.mode === 'show') checkHands(result, quorum);
		if (adopts && result.mode !== 'noted' && !quorum.quorate) {
			throw conflict('decision.notQuorate');
		}
		const closed = { closedAt: ctx.now, closedById: whoActs(ctx) };
		const change = { ...result, ...closed, ...quorumThen(quorum), state };
		await carryOut(ctx, atHand, {
			version,
			change,
			action: 'decision.resultNoted',
			codes: { mode: result.mode, state }
		});
		await insertSeats(ctx.db, id, seats);
	});
}

/** Fewer hands than seats are fine: not everybody raises one. */
function checkHands(
	hands: { yes: number; no: number; abstained: number },
	{ present }: Quorum
): void {
	if (handsCounted(hands) === 0) throw badInput('decision.hands.none');
	if (present === 0) throw conflict('decision.hands.nobodyPresent');
	if (handsCounted(hands) > present) throw badInput('decision.hands.tooMany');
}
