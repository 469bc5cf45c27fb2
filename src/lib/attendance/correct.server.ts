import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { CorrectInput, RemoveInput } from './attendance.ts';
import { sameAttendee } from './attendee.server.ts';
import { momentNear, objectionTo } from './intervals.ts';
import { entriesOf, findEntry, type Entry } from './queries.server.ts';
import { changeAttendance, deleteAttendance, lockAttendance } from './writes.server.ts';

/** Times that were entered wrongly, or not at all; why is kept with the old and the new times. */
export function correctAttendance(
	ctx: Ctx,
	{ entryId, version, came, left, remote, deputy, reason }: CorrectInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { entry, meetingId } = await entryToChange(ctx, entryId);
		const cameAt = momentNear(entry.cameAt, came);
		const leftAt = left ? momentNear(entry.leftAt ?? cameAt, left) : null;
		const all = await entriesOf(ctx, meetingId);
		const others = all.filter((each) => each.id !== entry.id && sameAttendee(each, entry));
		const objection = objectionTo({ cameAt, leftAt }, others, ctx.now);
		if (objection) throw conflict(objection);

		const change = { cameAt, leftAt, remote, deputy: entry.seatId !== null && deputy };
		if (!(await changeAttendance(ctx, { id: entry.id, version }, change)))
			throw conflict('attendance.changedMeanwhile');
		await record(ctx, 'attendance.corrected', meetingId, {
			...{ entry: entry.id, reason },
			...{ cameBefore: secondsOf(entry.cameAt), leftBefore: secondsOf(entry.leftAt) },
			...{ came: secondsOf(cameAt), left: secondsOf(leftAt) }
		});
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
	});
}

/** An entry that should never have been made. */
export function removeAttendance(
	ctx: Ctx,
	{ entryId, version, reason }: RemoveInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { entry, meetingId } = await entryToChange(ctx, entryId);
		if (!(await deleteAttendance(ctx, { id: entry.id, version })))
			throw conflict('attendance.changedMeanwhile');
		const times = { came: secondsOf(entry.cameAt), left: secondsOf(entry.leftAt) };
		const { seatId } = entry;
		await record(ctx, 'attendance.removed', meetingId, { seatId, reason, ...times });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
	});
}

async function entryToChange(
	ctx: Ctx,
	entryId: string | null
): Promise<{ entry: Entry; meetingId: string }> {
	const found = await findEntry(ctx, entryId);
	if (!found) throw notFound('attendance.entry.gone');
	const { id: meetingId, roundtableId } = await changeableMeeting(ctx, found.meeting.id);
	demand(ctx, 'attendance.keep', { roundtableId, meetingId });
	await lockAttendance(ctx, meetingId);
	return { entry: found.entry, meetingId };
}

/** Moments in the audit are seconds since 1970. */
const secondsOf = (at: Date | null) => (at === null ? null : Math.floor(at.getTime() / 1000));
