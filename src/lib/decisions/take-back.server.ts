import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { carryOut, decisionAtHand, possibleNow, whoActs } from './at-hand.server.ts';
import { openModes, type SeenDecision } from './decisions.ts';
import { deleteSeats, unresolved } from './writes.server.ts';

/** A slip of the chair: the result is noted again; the frozen wording and dissents stay. */
export function takeBackResult(ctx: Ctx, id: string, { version }: SeenDecision): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		const { decision, item } = atHand;
		demand(ctx, 'decision.decide', item);
		const { state } = await possibleNow(ctx, atHand, 'takeBack');
		if (openModes.some((mode) => mode === decision.mode)) throw conflict('decision.takeBack.voted');

		const change = { ...unresolved, state };
		await carryOut(ctx, atHand, { version, change, action: 'decision.resultTakenBack' });
		await deleteSeats(ctx.db, id);
	});
}

/** Whoever brought it in lets it go; it keeps its number and says so. */
export function withdrawDecision(ctx: Ctx, id: string, { version }: SeenDecision): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		const { state } = await possibleNow(ctx, atHand, 'withdraw');
		const change = { state, closedAt: ctx.now, closedById: whoActs(ctx) };
		await carryOut(ctx, atHand, { version, change, action: 'decision.withdrawn' });
	});
}
