import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, Refusal } from '../errors/refusal.ts';
import { attemptAsVisitor } from '../identity/throttle.server.ts';
import { proposalLimits, type SubmitProposalInput } from './proposals.ts';
import { waitingAt } from './queries.server.ts';
import { solves } from './sum.ts';
import { visitedTable, type Visited } from './visited.server.ts';
import { insertProposal, lockNumbers, note } from './writes.server.ts';

/** Where a form comes from; only a digest of it is kept, for minutes. */
type Place = { address: string };

/**
 * A visitor's proposal, for chair and minute taker to look at first. What a program filled in is
 * dropped without a word.
 */
export async function submitProposal(
	ctx: Ctx,
	slug: string,
	input: SubmitProposalInput,
	place: Place
): Promise<void> {
	const table = await visitedTable(ctx, slug);
	if (input.homepage !== '') return;
	await notTooMuchAtOnce(ctx, input, place);
	await inTransaction(ctx, (ctx) => insertIt(ctx, table, input));
}

/**
 * Many people of one house share an address, so a busy network is never shut: it is asked for a
 * small sum, and who solves it goes on.
 */
async function notTooMuchAtOnce(
	ctx: Ctx,
	{ id, sum }: SubmitProposalInput,
	{ address }: Place
): Promise<void> {
	const counts = solves(id, sum);
	const attempt = await attemptAsVisitor(ctx, address, { counts });
	if (!attempt) throw new Refusal(429, counts ? 'proposal.submit.later' : 'proposal.submit.sum');
}

async function insertIt(ctx: Ctx, table: Visited, input: SubmitProposalInput): Promise<void> {
	const { id, title, reason, name, contact } = input;
	const { actor } = ctx;
	await lockNumbers(ctx, table.id);
	const waiting = await waitingAt(ctx, table.id);
	if (waiting >= proposalLimits.inModeration) throw conflict('proposal.submit.tooMany');
	const personId = actor.kind === 'person' && table.asGuest ? actor.id : null;
	const number = await insertProposal(ctx, {
		...{ id, roundtableId: table.id, title, reason, contact, personId },
		kind: 'discussion',
		source: personId ? 'guest' : 'public',
		proposer: personId && actor.kind === 'person' ? actor.name : name,
		state: 'moderation',
		createdAt: ctx.now
	});
	// The same form once more: it is here already.
	if (number === undefined) return;
	await note(ctx, id, { kind: 'made' });
	await record(ctx, 'proposal.made', id, { source: personId ? 'guest' : 'public' });
}
