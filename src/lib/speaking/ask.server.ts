import { demand } from '../access/access.ts';
import type { Person } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { votes } from '../attendance/attendance.ts';
import { presentAt } from '../attendance/intervals.ts';
import { entriesOf } from '../attendance/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { seatName } from '../roundtables/round.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { waits } from './order.ts';
import { speakerOf, turnsOf } from './queries.server.ts';
import { speakingLimits } from './speaking.ts';
import { insertTurn, lockSpeaking } from './writes.server.ts';

type Speaker = { seatId: string | null; personId: string | null; name: string };

/**
 * A hand is raised: one's own, or – by whoever leads the list – that of a seat in the room.
 *
 * @returns the id of the wish
 */
export function askToSpeak(ctx: Ctx, meetingId: string, seatId: string | null): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await speakingMeeting(ctx, meetingId);
		const own = ownSpeaker(ctx, meeting);
		const forAnother = seatId !== null && seatId !== own?.seatId;
		if (forAnother) demand(ctx, 'speaking.lead', { ...meeting, meetingId });
		else demand(ctx, 'speaking.ask', meeting);
		const speaker = forAnother ? await speakerOn(ctx, meeting, seatId) : own;
		if (!speaker) throw notFound();

		await lockSpeaking(ctx, meetingId);
		await possible(ctx, meeting, speaker);
		const { currentItemId: itemId } = meeting;
		const id = await insertTurn(ctx, { meetingId, itemId, ...speaker, askedAt: ctx.now });
		await record(ctx, 'speaking.asked', meetingId, { turn: id, seatId: speaker.seatId });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'speaking' });
		return id;
	});
}

/** Nobody asks to speak at a meeting that has ended. */
export async function speakingMeeting(ctx: Ctx, meetingId: string): Promise<Meeting> {
	const meeting = await changeableMeeting(ctx, meetingId);
	if (meeting.state !== 'planned') throw conflict('speaking.over');
	return meeting;
}

/** As whom somebody speaks: for the seat they vote with, else as a guest. */
export function ownSpeaker({ actor }: Pick<Ctx, 'actor'>, meeting: Meeting): Speaker | undefined {
	if (actor.kind !== 'person') return undefined;
	return { seatId: seatOf(actor, meeting), personId: actor.id, name: actor.name };
}

function seatOf({ seats }: Person, { roundtableId }: Meeting): string | null {
	const here = seats.filter((seat) => seat.roundtableId === roundtableId && votes(seat));
	return (here.find(({ deputy }) => !deputy) ?? here[0])?.seatId ?? null;
}

async function speakerOn(
	ctx: Ctx,
	{ id, roundtableId }: Meeting,
	seatId: string
): Promise<Speaker> {
	const seats = await seatsAround(ctx, roundtableId);
	const seat = seats.find((each) => each.id === seatId);
	if (!seat || !votes(seat)) throw notFound('attendance.seat.unknown');
	const entries = await entriesOf(ctx, id);
	const here = entries.find((entry) => entry.seatId === seatId && presentAt([entry], ctx.now));
	const { personId, name } = here ?? { personId: seat.holder?.id, name: seat.holder?.name };
	return { seatId, personId: personId ?? null, name: name ?? seatName(seat) };
}

async function possible(ctx: Ctx, { id: meetingId }: Meeting, speaker: Speaker): Promise<void> {
	const turns = await turnsOf(ctx, meetingId);
	const waiting = turns.filter(waits);
	const asked = speakerOf(speaker);
	if (waiting.some((turn) => turn.speaker === asked)) throw conflict('speaking.ask.already');
	if (waiting.length >= speakingLimits.waiting || turns.length >= speakingLimits.turns)
		throw conflict('speaking.ask.tooMany');
	const entries = await entriesOf(ctx, meetingId);
	const own = entries.filter((entry) => speakerOf(entry) === asked);
	if (own.length > 0 && !presentAt(own, ctx.now)) throw conflict('speaking.ask.left');
}
