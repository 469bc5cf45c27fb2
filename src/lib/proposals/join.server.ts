import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Proposal } from './proposals.ts';
import { findProposal } from './queries.server.ts';
import { speakingSeats } from './seat.server.ts';
import { deleteSupports, insertSupport, note } from './writes.server.ts';

/** "We want that, too": one's seats stand behind somebody else's proposal. Twice changes nothing. */
export function joinProposal(ctx: Ctx, id: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await joinable(ctx, id);
		const { actor, now } = ctx;
		if (actor.kind !== 'person') throw notFound();
		const seats = speakingSeats(ctx, found.roundtableId).filter((seat) => seat !== found.seatId);
		if (seats.length === 0) throw conflict('proposal.join.own');
		for (const seatId of seats) {
			const support = { proposalId: id, seatId, personId: actor.id, at: now };
			if (!(await insertSupport(ctx, support))) continue;
			await note(ctx, id, { kind: 'joined' });
			await record(ctx, 'proposal.joined', id, { seat: seatId });
		}
	});
}

/** One's seats no longer stand behind it. */
export function leaveProposal(ctx: Ctx, id: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await joinable(ctx, id);
		const left = await deleteSupports(ctx, id, speakingSeats(ctx, found.roundtableId));
		if (left === 0) return;
		await note(ctx, id, { kind: 'left' });
		await record(ctx, 'proposal.left', id);
	});
}

async function joinable(ctx: Ctx, id: string): Promise<Proposal> {
	const found = await findProposal(ctx, id);
	if (!found) throw notFound();
	demand(ctx, 'proposal.join', found);
	if (found.state !== 'open' && found.state !== 'deferred') throw conflict('proposal.join.notNow');
	return found;
}
