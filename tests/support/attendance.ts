import type { Db } from '#lib/db/db.server.ts';
import type { ComeInput } from '#lib/attendance/attendance.ts';
import { come } from '#lib/attendance/come.server.ts';
import { entriesOf } from '#lib/attendance/queries.server.ts';
import { momentAt } from '#lib/time/zone.ts';
import { as } from './builders.ts';
import type { aFullMeeting } from './meetings.ts';

/** The meeting of `aFullMeeting` begins on 10 March 2026 at 18:00. */
export const at = (time: string) => momentAt('2026-03-10', time);
/** Three hours after it began. */
export const late = at('21:00');

/** A coming as chair and minute taker enter it; everything not named is unremarkable. */
export const on = (seatId: string | null, with_: Partial<ComeInput> = {}): ComeInput => {
	const unremarkable = { personId: null, name: '', deputy: false, remote: false };
	return { seatId, ...unremarkable, came: '', left: '', ...with_ };
};

/** How an attempt ends: 200, or the status of the refusal. */
export const statusOf = (attempt: Promise<unknown>): Promise<number> =>
	attempt.then(
		() => 200,
		(refusal: { status: number }) => refusal.status
	);

type Full = Awaited<ReturnType<typeof aFullMeeting>>;

/** Checks the member in at six. @returns the entry */
export async function present(db: Db, full: Full): Promise<string> {
	await come(as(full.actors.chair, db, at('18:00')), full.meeting.id, on(full.member.seat.id));
	const entries = await entriesOf({ db }, full.meeting.id);
	return entries.at(-1)!.id;
}
