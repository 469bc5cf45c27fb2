import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { keepFiles } from '../files/keep.server.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import { proposalLimits, type MakeProposalInput } from './proposals.ts';
import { findProposal } from './queries.server.ts';
import { nameOf, seatSpeaking } from './seat.server.ts';
import { demandInTime } from './wished.server.ts';
import { attach, insertProposal, lockNumbers, note } from './writes.server.ts';

/**
 * Proposes an item for the agenda, in the name of a seat. The same form sent twice makes one
 * proposal.
 *
 * @returns its number at this table
 */
export function makeProposal(
	ctx: Ctx,
	roundtableId: string,
	input: MakeProposalInput,
	files: File[] = []
): Promise<number> {
	return inTransaction(ctx, async (ctx) => {
		const table = await findRoundtable(ctx, roundtableId);
		if (!table) throw notFound();
		demand(ctx, 'proposal.make', { roundtableId }, 'proposal.make.notAllowed');
		if (table.archivedAt) throw conflict('roundtable.archived');
		const seatId = seatSpeaking(ctx, roundtableId, input.seatId);

		await lockNumbers(ctx, roundtableId);
		const made = await findProposal(ctx, input.id);
		if (made) return made.number;
		await demandInTime(ctx, roundtableId, input.meetingId);
		const number = await insertIt(ctx, roundtableId, seatId, input);
		await attach(ctx, input.id, await keepFiles(ctx, files, { most: mostFiles }));
		await note(ctx, input.id, { kind: 'made', meetingId: input.meetingId });
		await record(ctx, 'proposal.made', input.id, { source: 'seat' });
		return number;
	});
}

const { filesPerProposal: mostFiles } = proposalLimits;

async function insertIt(
	ctx: Ctx,
	roundtableId: string,
	seatId: string,
	{ id, title, reason, kind, minutes, meetingId }: MakeProposalInput
): Promise<number> {
	const number = await insertProposal(ctx, {
		...{ id, roundtableId, title, reason, kind, minutes, seatId },
		source: 'seat',
		personId: ctx.actor.kind === 'person' ? ctx.actor.id : null,
		proposer: await nameOf(ctx, seatId),
		state: 'open',
		wishedMeetingId: meetingId,
		createdAt: ctx.now
	});
	// Somebody else's form has this id: no page of ours gives the same one twice.
	if (number === undefined) throw badInput('error.incomplete');
	return number;
}
