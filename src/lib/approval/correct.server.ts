import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record as audit } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, notFound } from '../errors/refusal.ts';
import { correctBlock, type Correction } from '../minutes/correct.server.ts';
import { takeVersion, type Taken } from '../versions/take.server.ts';
import type { CorrectRecordInput } from './approval.ts';
import { demandSameVersion, standingRecord, type Standing } from './open-record.server.ts';
import { changeRecord } from './writes.server.ts';

/**
 * Changes the words of one block of frozen minutes. The version that was sent or approved stays as it
 * is, with its hash; the new one carries the note that everybody reads.
 */
export function correctRecord(
	ctx: Ctx,
	meetingId: string,
	{ note, hash, ...correction }: CorrectRecordInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const standing = await standingRecord(ctx, meetingId);
		demand(ctx, 'record.correct', standing.meeting, 'record.correct.notAllowed');
		const item = await findItem(ctx, correction.itemId);
		if (item?.meetingId !== meetingId) throw notFound('record.block.unknown');
		demandSameVersion(standing, hash);

		const taken = await writeCorrection(ctx, standing, correction, note);
		if (!taken) throw badInput('record.correct.same');
		await audit(ctx, 'record.corrected', meetingId, { version: taken.number, hash: taken.hash });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
	});
}

/**
 * The correction and its version. Part of a use case that judged the right and holds the record.
 *
 * @returns undefined if nothing was different; then there is no new version
 */
export async function writeCorrection(
	ctx: Ctx,
	{ meeting, version }: Standing,
	correction: Correction,
	note: string
): Promise<Taken | undefined> {
	if (!(await correctBlock(ctx, correction))) return undefined;
	const { itemId: noteItemId } = correction;
	const why = { kind: 'correction', note, noteItemId, factsOf: version.id } as const;
	const taken = await takeVersion(ctx, meeting.id, why);
	await changeRecord(ctx, meeting.id, { versionId: taken.id });
	return taken;
}
