import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, Refusal } from '../errors/refusal.ts';
import type { Language } from '../i18n/languages.ts';
import { attemptAsVisitor } from '../identity/throttle.server.ts';
import { idOfToken } from '../identity/tokens.server.ts';
import { proposalLimits, type SubmitProposalInput } from './proposals.ts';
import { waitingAt } from './visitors.queries.server.ts';
import { solves } from './sum.ts';
import { tellReceipt } from './tell-receipt.server.ts';
import { visitedTable, type Visited } from './visited.server.ts';
import { insertProposal, lockNumbers, note } from './writes.server.ts';

type Place = {
	/** Where a form comes from; only a digest of it is kept, for minutes. */
	address: string;
	/** Of the page, and of what is written to its sender. */
	language: Language;
};

/** The page that says what became of it. */
export const receiptPath = (slug: string, token: string) =>
	`/oeffentlich/${slug}/vorschlag/${token}`;

/**
 * A visitor's proposal, for chair and minute taker to look at first. With the address of its receipt
 * the visitor follows it, and can take it back. What a program filled in is dropped without a word.
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
	await inTransaction(ctx, (ctx) => insertIt(ctx, table, input, place));
}

/**
 * Many people of one house share an address, so a busy network is never shut: it is asked for a
 * small sum, and who solves it goes on.
 */
async function notTooMuchAtOnce(
	ctx: Ctx,
	{ id, sum }: SubmitProposalInput,
	{ address }: Pick<Place, 'address'>
): Promise<void> {
	const counts = solves(id, sum);
	const attempt = await attemptAsVisitor(ctx, address, { counts });
	if (!attempt) throw new Refusal(429, counts ? 'proposal.submit.later' : 'proposal.submit.sum');
}

async function insertIt(
	ctx: Ctx,
	table: Visited,
	input: SubmitProposalInput,
	{ language }: Place
): Promise<void> {
	const { id, title, reason, name, contact, receipt } = input;
	const { actor } = ctx;
	await lockNumbers(ctx, table.id);
	const waiting = await waitingAt(ctx, table.id);
	if (waiting >= proposalLimits.inModeration) throw conflict('proposal.submit.tooMany');
	const personId = actor.kind === 'person' && table.asGuest ? actor.id : null;
	const number = await insertProposal(ctx, {
		...{ id, roundtableId: table.id, title, reason, contact, language, personId },
		receiptId: idOfToken(receipt),
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
	const path = receiptPath(table.slug, receipt);
	await tellReceipt(ctx, { number, contact, language, table, path });
}
