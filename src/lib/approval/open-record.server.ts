import type { Ctx } from '../access/ctx.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { findVersion } from '../versions/queries.server.ts';
import type { Version } from '../versions/versions.ts';
import type { MinutesRecord } from './approval.ts';
import { findRecord } from './queries.server.ts';
import { lockRecord } from './writes.server.ts';

export type Standing = { meeting: Meeting; record: MinutesRecord; version: Version };

/**
 * Frozen minutes as they stand now, and until the end of the transaction: whoever approves, answers
 * or corrects comes after whoever began before.
 *
 * @throws Refusal 404 if the meeting does not exist for the actor, 409 while its minutes are written
 */
export async function standingRecord(ctx: Ctx, meetingId: string): Promise<Standing> {
	const visible = await findMeeting(ctx, meetingId);
	if (!visible) throw notFound();
	await lockRecord(ctx, meetingId);
	const meeting = await findMeeting(ctx, meetingId);
	const record = await findRecord(ctx, meetingId);
	if (!meeting || !record || meeting.minutesState === 'writing')
		throw conflict('record.stillWriting');
	const version = await findVersion(ctx, record.versionId);
	if (!version) throw notFound();
	return { meeting, record, version };
}

/**
 * What somebody agrees to is what they saw, word for word.
 *
 * @throws Refusal 409 if another version stands there by now
 */
export function demandSameVersion({ version }: Standing, seen: string): void {
	if (version.hash !== seen) throw conflict('record.otherVersion');
}
