import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { next } from './lifecycle.ts';
import { proposalOfItem } from './queries.server.ts';
import { changeProposal, lockOpen, lockPlaced, note } from './writes.server.ts';

/** An item was taken off the agenda: the proposal it came from is open again, and says why. */
export const itemTakenOff = (ctx: Ctx, itemId: string): Promise<void> =>
	sendBack(ctx, { itemId }, 'itemRemoved');

/** A meeting does not take place: what was to be dealt with there is open again. */
export const meetingCancelled = (ctx: Ctx, meetingId: string): Promise<void> =>
	sendBack(ctx, { meetingId }, 'meetingCancelled');

async function sendBack(
	ctx: Ctx,
	which: { itemId: string } | { meetingId: string },
	kind: 'itemRemoved' | 'meetingCancelled'
): Promise<void> {
	for (const placed of await lockPlaced(ctx, which)) {
		const state = next(placed.state, 'lose');
		if (!state) continue;
		await changeProposal(ctx, placed, { state });
		await note(ctx, placed.id, { kind, meetingId: placed.meetingId });
		await record(ctx, `proposal.${kind}`, placed.id);
	}
}

/** An item came back; its proposal too, unless something else was decided meanwhile. */
export async function itemBroughtBack(ctx: Ctx, itemId: string): Promise<void> {
	const id = await proposalOfItem(ctx, itemId);
	const open = id === undefined ? undefined : await lockOpen(ctx, id);
	const state = open && next(open.state, 'regain');
	if (!open || !state) return;
	await changeProposal(ctx, open, { state });
	await note(ctx, open.id, { kind: 'itemRestored' });
	await record(ctx, 'proposal.itemRestored', open.id);
}
