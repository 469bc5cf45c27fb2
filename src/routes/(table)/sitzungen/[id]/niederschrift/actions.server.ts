import { answerObjection } from '#lib/approval/answer.server.ts';
import * as inputs from '#lib/approval/approval.ts';
import { approveRecord } from '#lib/approval/approve.server.ts';
import { correctRecord } from '#lib/approval/correct.server.ts';
import type { RecordAction } from '#lib/approval/done.ts';
import { freezeRecord } from '#lib/approval/freeze.server.ts';
import * as own from '#lib/approval/own-objection.server.ts';
import { handInNote, raiseObjection } from '#lib/approval/raise.server.ts';
import { releaseRecord } from '#lib/approval/release.server.ts';
import { thawRecord } from '#lib/approval/thaw.server.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import { actionsTo } from '../form-action.server.ts';

/** The page says what was done, and comes back to the place where it was done. */
const action = actionsTo(({ pathname }, name: RecordAction) => `${pathname}?danach=${name}#danach`);

export const recordActions = {
	freeze: action('freeze', nothingInput, (ctx, _, id) => freezeRecord(ctx, id)),
	thaw: action('thaw', inputs.thawInput, (ctx, input, id) => thawRecord(ctx, id, input)),
	approve: action('approve', inputs.approveInput, (ctx, input, id) =>
		approveRecord(ctx, id, input)
	),
	release: action('release', nothingInput, (ctx, _, id) => releaseRecord(ctx, id)),
	correct: action('correct', inputs.correctRecordInput, (ctx, input, id) =>
		correctRecord(ctx, id, input)
	),
	raise: action('raise', inputs.raiseObjectionInput, (ctx, input, id) =>
		raiseObjection(ctx, id, input)
	),
	note: action('note', inputs.raiseObjectionInput, (ctx, input, id) => handInNote(ctx, id, input)),
	confirm: action('confirm', inputs.confirmObjectionInput, own.confirmObjection),
	confirmNote: action('confirmNote', inputs.confirmObjectionInput, own.confirmAsNote),
	discard: action('discard', inputs.anObjectionInput, own.discardObjection),
	withdraw: action('withdraw', inputs.anObjectionInput, own.withdrawObjection),
	answer: action('answer', inputs.answerObjectionInput, answerObjection)
};
