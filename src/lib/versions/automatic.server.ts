import type { Db } from '../db/db.server.ts';
import { writingNow, type Writing } from '../minutes/writing.queries.server.ts';
import { automaticBefore, lastOfEach, type Last } from './queries.server.ts';
import { takeVersionIfChanged } from './take.server.ts';
import { tooMany } from './thinning.ts';
import { versionLimits } from './versions.ts';
import { deleteAutomatic } from './writes.server.ts';

type At = { db: Db; now: Date };

/** For the job of each minute: keeps what people wrote, in a pause or after five minutes of writing. */
export async function takeDueVersions(at: At): Promise<void> {
	const writing = await writingNow(at);
	const last = await lastOfEach(
		at,
		writing.map(({ meetingId }) => meetingId)
	);
	for (const one of writing) {
		if (!isDue(at.now, one, last.get(one.meetingId))) continue;
		await takeVersionIfChanged(at, one.meetingId, { kind: 'automatic' });
	}
}

/** Pure: the log may already be short, then nobody has written for a while. */
export function isDue(
	now: Date,
	{ head, lastAt, firstAt }: Omit<Writing, 'meetingId'>,
	last: Last | undefined
): boolean {
	if (last && head <= last.head) return false;
	const since = (moment: Date) => now.getTime() - moment.getTime();
	if (!lastAt || since(lastAt) >= versionLimits.quiet) return true;
	const begin = last?.createdAt ?? firstAt;
	return begin !== null && since(begin) >= versionLimits.writing;
}

/** For the daily job: fewer and fewer of those that were taken by themselves. */
export async function thinAutomaticVersions({ db, now }: At): Promise<void> {
	const edge = new Date(now.getTime() - versionLimits.everyOne);
	const old = await automaticBefore({ db }, edge);
	await deleteAutomatic(db, tooMany(old, now));
}
