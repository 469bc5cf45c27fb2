import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record as audit } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { fieldText, isCorrectable } from '../minutes/field-text.ts';
import { versionItems } from '../versions/queries.server.ts';
import type { AnswerObjectionInput, Objection } from './approval.ts';
import { writeCorrection } from './correct.server.ts';
import { sendAnswered } from './mails.server.ts';
import { demandSameVersion, standingRecord, type Standing } from './open-record.server.ts';
import { findObjection } from './queries.server.ts';
import { changeObjection } from './writes.server.ts';

/**
 * Accepts or declines an objection or a note, with an answer. Accepted with other words for the block
 * it makes a corrected version, whose note is the answer.
 */
export function answerObjection(ctx: Ctx, input: AnswerObjectionInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const objection = await findObjection(ctx, input.objectionId);
		const item = objection && (await findItem(ctx, objection.itemId));
		if (!item) throw notFound('record.objection.unknown');
		demand(ctx, 'objection.answer', { ...objection, item }, 'record.answer.notAllowed');
		const standing = await standingRecord(ctx, objection.meetingId);
		demandOpen(standing, objection);
		const { verdict, answer } = input;
		if (verdict === 'accepted') demandSameVersion(standing, input.hash);

		const { id, version } = { id: objection.id, version: input.version };
		const decidedById = ctx.actor.kind === 'person' ? ctx.actor.id : null;
		const change = { state: verdict, answer, decidedById, decidedAt: ctx.now } as const;
		if (!(await changeObjection(ctx, { id, version }, change)))
			throw conflict('record.objection.changedMeanwhile');
		if (verdict === 'accepted') await correctAccordingly(ctx, standing, objection, input);
		await sendAnswered(ctx, standing.meeting, objection);
		await audit(ctx, `objection.${verdict}`, id);
		await notify(ctx, 'changed', { meeting: objection.meetingId, topic: 'record' });
	});
}

/** An objection is answered before the approval; a note at any time. */
function demandOpen({ meeting }: Standing, { state }: Objection): void {
	if (state === 'note') return;
	if (state !== 'raised') throw conflict('record.objection.answered');
	if (meeting.minutesState !== 'draft') throw conflict('record.approve.already');
}

/** @throws Refusal 400 if the text stays and nobody said so, or somebody said so and it changes */
async function correctAccordingly(
	ctx: Ctx,
	standing: Standing,
	{ itemId, block }: Objection,
	{ text, answer, unchanged }: AnswerObjectionInput
): Promise<void> {
	const items = await versionItems(ctx, standing.version.id);
	const there = items.find((item) => item.itemId === itemId)?.blocks[block ?? -1];
	// A decision stands as it was decided: its objection is answered in words only.
	if (there && !isCorrectable(there)) return;
	const stays = text === '' || (there !== undefined && fieldText(there) === text);
	if (stays && !unchanged) throw badInput('record.answer.nothingChanged');
	if (!stays && unchanged) throw badInput('record.answer.changedAfterAll');
	if (stays) return;
	await writeCorrection(ctx, standing, { itemId, block: there ? block : null, text }, answer);
}
