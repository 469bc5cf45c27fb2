import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findDeletedItem, findItem } from '../agenda/queries.server.ts';
import { sameMatterAs } from '../agenda/redact.queries.server.ts';
import { redactTitle } from '../agenda/redact.server.ts';
import { redactObjections } from '../approval/redact.server.ts';
import { redactAttachments } from '../attachments/redact.server.ts';
import { record } from '../audit/record.server.ts';
import { redactCommitments } from '../commitments/redact.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { redactDecisions } from '../decisions/redact.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { concealIn, occurrences, secretOf, type Secret } from '../minutes/conceal.ts';
import { redactMinutes } from '../minutes/redact.server.ts';
import { redactMails } from '../notifications/redact.server.ts';
import { redactPositions } from '../positions/redact.server.ts';
import { redactProposal } from '../proposals/redact.server.ts';
import { redactVersions } from '../versions/redact.server.ts';
import { markOf, phrasesOf, type LookInput, type RedactInput } from './redactions.ts';
import { insertRedaction } from './writes.server.ts';

/** Open pages that may still show the words. */
const repeating = ['rooms', 'decisions', 'commitments', 'positions', 'record'] as const;

export type Places = { inText: number; inVersions: number; inRows: number };

/**
 * Makes words unreadable for good, in any state of the minutes: in the living text and its log, in
 * all versions, in the rows that repeat them, in the proposal behind it and in mails of the table. "[geschwärzt: Grund]" stands in their place.
 *
 * @throws Refusal 409 if the words are nowhere
 */
export function redact(ctx: Ctx, meetingId: string, input: RedactInput): Promise<Places> {
	return inTransaction(ctx, async (ctx) => {
		const item = await itemIn(ctx, meetingId, input.itemId);
		demand(ctx, 'minutes.redact', item, 'redaction.notAllowed');
		const secret = secretIn(input, markOf(input.reason));
		if (occurrences(secret.mark, secret) > 0) throw badInput('redaction.reason.repeats');

		const emptyAutomatic = input['emptyAutomatic'] === 'on';
		const places = await concealEverywhere(ctx, item, { secret, emptyAutomatic });
		if (places.inText + places.inVersions + places.inRows === 0)
			throw conflict('redaction.words.nowhere');
		const redactedById = ctx.actor.kind === 'person' ? ctx.actor.id : '';
		const { reason } = input;
		const entry = { meetingId, itemId: item.id, reason, redactedById, at: ctx.now, ...places };
		await record(ctx, 'minutes.redacted', await insertRedaction(ctx.db, entry), places);
		for (const topic of repeating) await notify(ctx, 'changed', { meeting: meetingId, topic });
		return places;
	});
}

/** Where the words stand now, and nothing is changed: it is done and taken back. */
export async function lookFor(ctx: Ctx, meetingId: string, input: LookInput): Promise<Places> {
	const item = await itemIn(ctx, meetingId, input.itemId);
	demand(ctx, 'minutes.redact', item, 'redaction.notAllowed');
	const secret = secretIn(input, markOf('?'));
	let places: Places = { inText: 0, inVersions: 0, inRows: 0 };
	const undone = inTransaction(ctx, async (ctx) => {
		places = await concealEverywhere(ctx, item, { secret, emptyAutomatic: false });
		throw new Undone();
	});
	await undone.catch((reason: unknown) => {
		if (!(reason instanceof Undone)) throw reason;
	});
	return places;
}

class Undone extends Error {}

function secretIn(input: LookInput, mark: string): Secret {
	const phrases = phrasesOf(input);
	if (phrases.length === 0) throw badInput('redaction.words.missing');
	return secretOf(phrases, mark);
}

type Found = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** Items that were taken off the agenda too: their text is still there. */
async function itemIn(ctx: Ctx, meetingId: string, itemId: string): Promise<Found> {
	const item = (await findItem(ctx, itemId)) ?? (await findDeletedItem(ctx, itemId));
	if (!item || item.meetingId !== meetingId) throw notFound('redaction.item.missing');
	return item;
}

async function concealEverywhere(
	ctx: Ctx,
	item: Found,
	how: { secret: Secret; emptyAutomatic: boolean }
): Promise<Places> {
	const conceal = (words: string) => concealIn(words, how.secret);
	// The document first: behind its lock nobody takes a version that still holds the words.
	const inText = await redactMinutes(ctx, item.id, how.secret);
	const inVersions = await redactVersions(ctx, item, how);
	const matter = await redactMatter(ctx, item, how.secret);
	const rows = [
		await redactTitle(ctx, item, conceal),
		await redactDecisions(ctx, item.id, conceal),
		await redactCommitments(ctx, item.id, conceal),
		await redactPositions(ctx, item.id, conceal),
		await redactAttachments(ctx, item.id, conceal),
		await redactObjections(ctx, item.id, conceal),
		// Last: whoever sends one of them at this moment holds it for as long as that takes.
		await redactMails(ctx, item.roundtableId, conceal)
	];
	const inRows = rows.reduce((sum, one) => sum + one, matter.inRows);
	return { inText, inVersions: inVersions + matter.inVersions, inRows };
}

/** The proposal that it came from, and the titles under which that stands on other agendas. */
async function redactMatter(ctx: Ctx, item: Found, secret: Secret) {
	const conceal = (words: string) => concealIn(words, secret);
	const { proposalId, others } = await sameMatterAs(ctx, item.id);
	let inRows = proposalId ? await redactProposal(ctx, proposalId, conceal) : 0;
	let inVersions = 0;
	for (const other of others) {
		inRows += await redactTitle(ctx, other, conceal);
		const how = { secret, emptyAutomatic: false, titleOnly: true };
		inVersions += await redactVersions(ctx, other, how);
	}
	return { inRows, inVersions };
}
