import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { attendanceLimits, type ComeInput } from './attendance.ts';
import { attendeeOf, sameAttendee, type Attendee } from './attendee.server.ts';
import { momentNear, objectionTo, type Interval } from './intervals.ts';
import { entriesOf } from './queries.server.ts';
import { deleteExcuse, insertAttendance, lockAttendance } from './writes.server.ts';

/**
 * Somebody is there: on a seat, or as a guest. A seat says so itself ("Ich bin da", from now on);
 * chair and minute taker say it for everybody, with times, also afterwards.
 *
 * @throws Refusal 409 if somebody is checked in on that seat at that time
 */
export function come(ctx: Ctx, meetingId: string, input: ComeInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await changeableMeeting(ctx, meetingId);
		const subject = { ...meeting, meetingId, seatId: input.seatId };
		demand(ctx, 'attendance.enter', subject);
		if (needsTheKeeper(input)) demand(ctx, 'attendance.keep', subject);

		const attendee = await attendeeOf(ctx, meeting, input);
		await enter(ctx, meeting, attendee, { ...input, ...timesOf(ctx, meeting, input) });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
	});
}

const needsTheKeeper = ({ seatId, came, left, name }: ComeInput) =>
	seatId === null || came !== '' || left !== '' || name !== '';

/** Of somebody who is entered afterwards nobody knows more than that they were at the meeting. */
function timesOf({ now }: Ctx, meeting: Meeting, { came, left }: ComeInput): Interval {
	const { start, end, over } = hoursOf(meeting, now);
	const near = now < start ? now : now < end ? now : end;
	return {
		cameAt: came ? momentNear(near, came) : over ? start : now,
		leftAt: left ? momentNear(near, left) : over ? end : null
	};
}

/** When it took place, as far as anybody knows; `over`: said to have been held. */
export function hoursOf({ startsAt, plannedMinutes, state }: Meeting, now: Date) {
	const planned = new Date(startsAt.getTime() + plannedMinutes * 60_000);
	return { start: startsAt, end: planned < now ? planned : now, over: state === 'held' };
}

type Presence = Interval & { remote: boolean };

/** Checks somebody in behind the lock; part of the use cases that ask for rights. */
export async function enter(
	ctx: Ctx,
	{ id: meetingId }: Meeting,
	attendee: Attendee,
	{ cameAt, leftAt, remote }: Presence
): Promise<void> {
	await lockAttendance(ctx, meetingId);
	const entries = await entriesOf(ctx, meetingId);
	if (entries.length >= attendanceLimits.entries) throw conflict('attendance.tooMany');
	const others = entries.filter((entry) => sameAttendee(entry, attendee));
	const objection = objectionTo({ cameAt, leftAt }, others, ctx.now);
	if (objection) throw conflict(objection);

	const id = await insertAttendance(ctx, { meetingId, ...attendee, cameAt, leftAt, remote });
	const { seatId } = attendee;
	if (seatId !== null) await deleteExcuse(ctx, { meetingId, seatId });
	await record(ctx, 'attendance.came', meetingId, { entry: id, seatId, remote });
}
