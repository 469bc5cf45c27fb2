import { can, demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { presentAt } from '../attendance/intervals.ts';
import { entriesOf } from '../attendance/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { ownSpeaker, speakingMeeting } from './ask.server.ts';
import { queueOf, speaks, waits } from './order.ts';
import { findTurn, speakerOf, turnsOf } from './queries.server.ts';
import type { CallInput, SpokenTurn } from './speaking.ts';
import { changeTurn, lockSpeaking } from './writes.server.ts';

/**
 * The next one has the floor, or somebody in particular; whoever spoke has finished.
 *
 * @throws Refusal 409 if somebody else has just called: two who call at once call one
 */
export function callToSpeak(ctx: Ctx, meetingId: string, input: CallInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await speakingMeeting(ctx, meetingId);
		demand(ctx, 'speaking.lead', { ...meeting, meetingId });

		await lockSpeaking(ctx, meetingId);
		const turns = await turnsOf(ctx, meetingId);
		const former = turns.find(speaks);
		if ((former?.id ?? null) !== input.after) throw conflict('speaking.call.meanwhile');
		const queue = queueOf(turns, ctx.now);
		const next = input.turnId ? queue.find(({ id }) => id === input.turnId) : queue[0];
		if (!next) throw conflict('speaking.call.gone');

		if (former) await changeTurn(ctx, former.id, endOf(former, ctx.now));
		await changeTurn(ctx, next.id, { beganAt: ctx.now, itemId: meeting.currentItemId });
		await record(ctx, 'speaking.called', meetingId, { turn: next.id, seatId: next.seatId });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'speaking' });
	});
}

/** A hand goes down: one's own, or whoever leads the list lowers it for somebody. */
export function withdraw(ctx: Ctx, turnId: string | null): Promise<void> {
	return changing(ctx, turnId, { ownToo: true }, async (ctx, turn) => {
		if (!waits(turn)) throw conflict('speaking.withdraw.late');
		await changeTurn(ctx, turn.id, { withdrawnAt: ctx.now });
		return 'speaking.withdrawn';
	});
}

/** Whoever leads the list takes somebody off it, and may put them back where they were. */
export function takeOff(ctx: Ctx, turnId: string | null): Promise<void> {
	return changing(ctx, turnId, { ownToo: false }, async (ctx, turn) => {
		if (!waits(turn)) throw conflict('speaking.withdraw.late');
		const takenOffById = ctx.actor.kind === 'person' ? ctx.actor.id : null;
		await changeTurn(ctx, turn.id, { withdrawnAt: ctx.now, takenOffById });
		return 'speaking.takenOff';
	});
}

/** Back on the list, at the place of the day it was asked: nothing is lost by a slip. */
export function putBack(ctx: Ctx, turnId: string | null): Promise<void> {
	return changing(ctx, turnId, { ownToo: false }, async (ctx, turn) => {
		if (!turn.takenOffById) throw conflict('speaking.putBack.notOff');
		await demandFree(ctx, turn);
		await changeTurn(ctx, turn.id, { withdrawnAt: null, takenOffById: null });
		return 'speaking.putBack';
	});
}

/** @throws Refusal 409 if whoever it is asked again meanwhile, or has left */
async function demandFree(ctx: Ctx, { meetingId, speaker }: SpokenTurn): Promise<void> {
	const turns = await turnsOf(ctx, meetingId);
	if (turns.some((turn) => turn.speaker === speaker && waits(turn)))
		throw conflict('speaking.ask.already');
	const entries = await entriesOf(ctx, meetingId);
	const own = entries.filter((entry) => speakerOf(entry) === speaker);
	if (own.length > 0 && !presentAt(own, ctx.now)) throw conflict('speaking.putBack.left');
}

/** The speech is over, and nobody else has the floor. */
export function endTurn(ctx: Ctx, turnId: string | null): Promise<void> {
	return changing(ctx, turnId, { ownToo: true }, async (ctx, turn) => {
		if (!speaks(turn)) throw conflict('speaking.notSpeaking');
		await changeTurn(ctx, turn.id, endOf(turn, ctx.now));
		return 'speaking.ended';
	});
}

/** The clock stands still: a question in between, a translation. */
export function pauseTurn(ctx: Ctx, turnId: string | null): Promise<void> {
	return changing(ctx, turnId, { ownToo: false }, async (ctx, turn) => {
		if (!speaks(turn) || turn.pausedAt) throw conflict('speaking.notSpeaking');
		await changeTurn(ctx, turn.id, { pausedAt: ctx.now });
		return 'speaking.paused';
	});
}

export function resumeTurn(ctx: Ctx, turnId: string | null): Promise<void> {
	return changing(ctx, turnId, { ownToo: false }, async (ctx, turn) => {
		if (!speaks(turn) || !turn.pausedAt) throw conflict('speaking.notSpeaking');
		const pausedSeconds = turn.pausedSeconds + seconds(turn.pausedAt, ctx.now);
		await changeTurn(ctx, turn.id, { pausedAt: null, pausedSeconds });
		return 'speaking.resumed';
	});
}

/** @returns the code of the audit */
type Work = (ctx: Ctx, turn: SpokenTurn) => Promise<string>;

async function changing(
	ctx: Ctx,
	turnId: string | null,
	{ ownToo }: { ownToo: boolean },
	work: Work
): Promise<void> {
	await inTransaction(ctx, async (ctx) => {
		const found = await findTurn(ctx, turnId);
		if (!found) throw notFound('speaking.gone');
		const meeting = await speakingMeeting(ctx, found.meeting.id);
		const lead = { ...meeting, meetingId: meeting.id };
		const own = speakerOf(ownSpeaker(ctx, meeting) ?? found.turn) === found.turn.speaker;
		if (ownToo && own && !can(ctx.actor, 'speaking.lead', lead))
			demand(ctx, 'speaking.ask', meeting);
		else demand(ctx, 'speaking.lead', lead);

		await lockSpeaking(ctx, meeting.id);
		const now = await findTurn(ctx, turnId);
		const code = await work(ctx, now?.turn ?? found.turn);
		await record(ctx, code, meeting.id, { turn: found.turn.id, seatId: found.turn.seatId });
		await notify(ctx, 'changed', { meeting: meeting.id, topic: 'speaking' });
	});
}

/** A speech that is over while its clock stood still ended when the clock stopped. */
const endOf = ({ pausedAt }: SpokenTurn, now: Date) => {
	return { endedAt: pausedAt ?? now, pausedAt: null };
};

const seconds = (from: Date, to: Date) =>
	Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
