import { can, demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { demandChangeable } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { loadActor } from '../identity/actor.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { Meeting } from './meetings.ts';
import { findOffer, openOffer, type Handover } from './pen.queries.server.ts';
import {
	acceptOffer,
	endOffers,
	insertOffer,
	lockPen,
	setMinutesTaker
} from './pen.writes.server.ts';
import { findMeeting } from './queries.server.ts';

/** Asks somebody at this table to take the minutes from here on; an offer made before ends. */
export function offerPen(ctx: Ctx, meetingId: string, toId: string | null): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting || ctx.actor.kind !== 'person') throw notFound();
		demand(ctx, 'pen.give', { ...meeting, meetingId });
		demandChangeable(meeting);
		const seats = await seatsAround(ctx, meeting.roundtableId);
		const seated = seats.flatMap(({ holder, deputy }) => [holder, deputy]);
		const to = seated.find((person) => person?.id === toId);
		if (!to?.active) throw badInput('pen.notSeated');

		await lockPen(ctx.db, meetingId);
		if (meeting.minutesTakenById === to.id) throw conflict('pen.already');
		await endOffers(ctx.db, meetingId, ctx.now);
		const offer = { meetingId, fromId: ctx.actor.id, toId: to.id };
		await insertOffer(ctx.db, { ...offer, offeredAt: ctx.now });
		await record(ctx, 'pen.offered', meetingId, { person: to.id });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'meeting' });
	});
}

/** From now on this person takes the minutes of this meeting, until they are approved. */
export function acceptPen(ctx: Ctx, offerId: string | null): Promise<void> {
	return answering(ctx, offerId, 'pen.accepted', async (ctx, offer, meeting) => {
		await acceptOffer(ctx.db, offer.id, ctx.now);
		await setMinutesTaker(ctx.db, meeting.id, offer.toId);
		// Open pages of both judge their rights anew.
		for (const person of [offer.toId, meeting.minutesTakenById])
			if (person) await notify(ctx, 'access', { person });
	});
}

export function refusePen(ctx: Ctx, offerId: string | null): Promise<void> {
	return answering(ctx, offerId, 'pen.refused', (ctx, { meetingId }) =>
		endOffers(ctx.db, meetingId, ctx.now)
	);
}

/** By whoever made it, and by everybody who could make one. */
export function takeBackPen(ctx: Ctx, meetingId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting) throw notFound();
		demand(ctx, 'pen.give', { ...meeting, meetingId });
		await lockPen(ctx.db, meetingId);
		if (!(await openOffer(ctx, meetingId))) throw conflict('pen.gone');
		await endOffers(ctx.db, meetingId, ctx.now);
		await record(ctx, 'pen.takenBack', meetingId);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'meeting' });
	});
}

type Answer = (ctx: Ctx, offer: Handover, meeting: Meeting) => Promise<void>;

async function answering(
	ctx: Ctx,
	offerId: string | null,
	code: string,
	answer: Answer
): Promise<void> {
	await inTransaction(ctx, async (ctx) => {
		const offered = offerId === null ? undefined : await findOffer(ctx, offerId);
		const meeting = offered && (await findMeeting(ctx, offered.meetingId));
		if (!meeting) throw notFound('pen.gone');
		demand(ctx, 'pen.answer', { ...meeting, meetingId: meeting.id, toId: offered.toId });
		demandChangeable(meeting);
		await lockPen(ctx.db, meeting.id);
		const offer = await findOffer(ctx, offered.id);
		// Whoever offered it may have lost the pen in the meantime.
		if (!offer || !(await stillStands(ctx, offer, meeting))) throw conflict('pen.gone');
		await answer(ctx, offer, meeting);
		await record(ctx, code, meeting.id, { from: offer.fromId });
		await notify(ctx, 'changed', { meeting: meeting.id, topic: 'meeting' });
	});
}

async function stillStands(ctx: Ctx, { fromId }: Handover, meeting: Meeting): Promise<boolean> {
	const from = await loadActor(ctx, fromId);
	return from !== undefined && can(from, 'pen.give', { ...meeting, meetingId: meeting.id });
}
