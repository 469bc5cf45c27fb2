import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record as audit } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { fieldText } from '../minutes/field-text.ts';
import { versionItems } from '../versions/queries.server.ts';
import { recordLimits, type Objection, type RaiseObjectionInput } from './approval.ts';
import { sendObjected } from './mails.server.ts';
import { standingRecord, type Standing } from './open-record.server.ts';
import { countObjections } from './queries.server.ts';
import { insertObjections } from './writes.server.ts';

/** Says that a block of the draft is wrong, until the deadline. */
export const raiseObjection = (ctx: Ctx, meetingId: string, input: RaiseObjectionInput) =>
	put(ctx, meetingId, input, 'raised');

/** Tells the chair that something is wrong, when it is too late for an objection. */
export const handInNote = (ctx: Ctx, meetingId: string, input: RaiseObjectionInput) =>
	put(ctx, meetingId, input, 'note');

function put(
	ctx: Ctx,
	meetingId: string,
	{ itemId, block, hash, text }: RaiseObjectionInput,
	state: 'raised' | 'note'
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const standing = await standingRecord(ctx, meetingId);
		const item = await findItem(ctx, itemId);
		if (item?.meetingId !== meetingId) throw notFound('record.block.unknown');
		demand(ctx, 'objection.raise', item, 'record.objection.notAllowed');
		demandTime(ctx, standing, state);
		const quote = await quoteOf(ctx, standing, { itemId, block, hash });
		const author = authorOf(ctx, standing.meeting.roundtableId);
		await demandMeasure(ctx, meetingId, author.personId);

		const versionId = standing.version.id;
		const said = { meetingId, itemId, versionId, block, quote, text, state, createdAt: ctx.now };
		const [id] = await insertObjections(ctx, [{ ...said, ...author }]);
		await sendObjected(ctx, standing.meeting, state);
		await audit(ctx, `objection.${state}`, id ?? meetingId, { itemId });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
	});
}

/** @throws Refusal 409 if it is too late for an objection, or too early for a note */
export function demandTime(
	{ now }: Pick<Ctx, 'now'>,
	{ meeting, record }: Standing,
	state: 'raised' | 'note'
): void {
	const taken = meeting.minutesState === 'draft' && now < record.objectionsUntil;
	if (state === 'raised' && !taken) throw conflict('record.objection.tooLate');
	if (state === 'note' && taken) throw conflict('record.note.stillInTime');
}

/** The words of the block in the version that stands, and that the author saw. */
async function quoteOf(
	ctx: Ctx,
	{ version }: Standing,
	{ itemId, block, hash }: Pick<RaiseObjectionInput, 'itemId' | 'block' | 'hash'>
): Promise<string> {
	const items = await versionItems(ctx, version.id);
	const item = items.find((one) => one.itemId === itemId);
	const words = block === null ? undefined : item?.blocks[block];
	if (!item || (block !== null && !words)) throw notFound('record.block.unknown');
	if (version.hash !== hash) throw conflict('record.objection.otherVersion');
	return words ? fieldText(words).slice(0, recordLimits.quoteCharacters) : '';
}

async function demandMeasure(ctx: Ctx, meetingId: string, by: string): Promise<void> {
	const { objectionsPerPerson } = recordLimits;
	if ((await countObjections(ctx, meetingId, { by })) >= objectionsPerPerson)
		throw conflict('record.objection.tooMany');
}

/** Who says it, and for which seat. @throws Refusal 404 for somebody without account */
function authorOf({ actor }: Ctx, roundtableId: string): Pick<Objection, 'personId' | 'seatId'> {
	if (actor.kind !== 'person') throw notFound();
	const seat = actor.seats.find((held) => held.roundtableId === roundtableId);
	return { personId: actor.id, seatId: seat?.seatId ?? null };
}
