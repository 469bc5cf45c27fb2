import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { CorrectTimeInput, Item } from './agenda.ts';
import { changeableMeeting } from './possible.server.ts';
import { findItem } from './queries.server.ts';
import { clocksOf } from './times.queries.server.ts';
import {
	lockClocks,
	replaceTimes,
	setDone,
	startItemClock,
	stopClocks
} from './times.writes.server.ts';

/**
 * Lets the clock of this item run and no other of its meeting. Part of what makes an item the
 * current one: the use case that calls it has judged rights and state.
 *
 * @param itemId null: only stops what runs
 */
export async function runClockOf(ctx: Ctx, meetingId: string, itemId: string | null) {
	await lockClocks(ctx.db, meetingId);
	await stopClocks(ctx.db, { meetingId, except: itemId }, ctx.now);
	if (itemId === null) return;
	await startItemClock(ctx.db, itemId, ctx.now);
	await setDone(ctx.db, itemId, null);
}

/** The table is done with an item: its clock stops. Part of a use case, as `runClockOf` is. */
export async function closeClockOf(ctx: Ctx, { id, meetingId }: Item): Promise<void> {
	await lockClocks(ctx.db, meetingId);
	await stopClocks(ctx.db, { meetingId, only: id }, ctx.now);
	await setDone(ctx.db, id, ctx.now);
}

/** Stops the clock of an item that stays the current one: a break, or a question of order. */
export function pauseClock(ctx: Ctx, itemId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await timedItem(ctx, itemId);
		const meeting = await changeableMeeting(ctx, item.meetingId);
		if (meeting.state === 'held') throw conflict('meeting.held.already');

		await lockClocks(ctx.db, item.meetingId);
		const stopped = await stopClocks(ctx.db, { meetingId: item.meetingId, only: itemId }, ctx.now);
		if (stopped === 0) throw conflict('agenda.clock.stoppedAlready');
		await record(ctx, 'item.clockPaused', itemId);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
	});
}

/**
 * Says afterwards how long an item took, where nobody thought of the clock.
 *
 * @throws Refusal 409 while the clock runs, or if somebody corrected it since `seen`
 */
export function correctTime(ctx: Ctx, { itemId, minutes, seen }: CorrectTimeInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await timedItem(ctx, itemId);
		const meeting = await changeableMeeting(ctx, item.meetingId);

		await lockClocks(ctx.db, item.meetingId);
		const clock = (await clocksOf(ctx, [itemId])).get(itemId);
		const usedSeconds = clock?.usedSeconds ?? 0;
		if (clock?.running) throw conflict('agenda.clock.runs');
		if (usedSeconds !== seen) throw conflict('agenda.clock.changedMeanwhile');

		const startedAt = meeting.startsAt;
		const endedAt = new Date(startedAt.getTime() + minutes * 60_000);
		await replaceTimes(ctx.db, itemId, minutes > 0 ? { startedAt, endedAt } : null);
		await record(ctx, 'item.timeCorrected', itemId, { from: usedSeconds, to: minutes * 60 });
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
	});
}

/** Several times of one meeting with one button: all of them, or none. */
export function correctTimes(
	ctx: Ctx,
	meetingId: string,
	inputs: readonly CorrectTimeInput[]
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting) throw notFound();
		demand(ctx, 'item.keepTime', { ...meeting, meetingId }, 'agenda.clock.notAllowed');
		for (const input of inputs) await correctTime(ctx, input);
	});
}

async function timedItem(ctx: Ctx, itemId: string): Promise<Item> {
	const item = await findItem(ctx, itemId);
	if (!item) throw notFound('agenda.item.gone');
	demand(ctx, 'item.keepTime', item, 'agenda.clock.notAllowed');
	return item;
}
