import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { dropFiles } from '../files/drop.server.ts';
import { keepFiles } from '../files/keep.server.ts';
import { attachmentsOf } from './history.queries.server.ts';
import { proposalLimits, type EditProposalInput, type Proposal } from './proposals.ts';
import { findProposal } from './queries.server.ts';
import { demandInTime } from './wished.server.ts';
import { attach, changeProposal, detach, note } from './writes.server.ts';

/** What is attached anew, and ids of what is no longer attached. */
type Attachments = { added: File[]; removed: string[] };

/** Changes a proposal that nobody has decided on. What it said before stays in its history. */
export function editProposal(
	ctx: Ctx,
	id: string,
	{ version, meetingId, ...words }: EditProposalInput,
	attachments: Attachments = { added: [], removed: [] }
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findProposal(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'proposal.edit', found);
		if (!mayChange(found)) throw conflict('proposal.edit.notNow');
		if (meetingId !== found.wishedMeetingId) {
			await demandInTime(ctx, found.roundtableId, meetingId);
		}

		const change = { ...words, wishedMeetingId: meetingId };
		if (!(await changeProposal(ctx, { id, version }, change))) {
			throw conflict('proposal.changedMeanwhile');
		}
		await changeAttachments(ctx, id, attachments);
		await note(ctx, id, {
			kind: 'edited',
			earlierTitle: found.title === words.title ? null : found.title,
			earlierReason: found.reason === words.reason ? null : found.reason
		});
		await record(ctx, 'proposal.edited', id);
	});
}

const mayChange = ({ state }: Proposal) => state === 'open' || state === 'moderation';

async function changeAttachments(ctx: Ctx, id: string, { added, removed }: Attachments) {
	await dropFiles(ctx, await detach(ctx, id, removed));
	const there = await attachmentsOf(ctx, id);
	const most = proposalLimits.filesPerProposal - there.length;
	await attach(ctx, id, await keepFiles(ctx, added, { most }));
}
