import { can } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { approvalOrigins } from '../agenda/approval-origins.server.ts';
import { agendaOf, deletedItemsOf } from '../agenda/queries.server.ts';
import { openAttendance } from '../attendance/open.server.ts';
import { notFound } from '../errors/refusal.ts';
import { originsOf } from '../proposals/origins.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { isChangeable, type Meeting } from './meetings.ts';
import { openSpeaking } from '../speaking/open.server.ts';
import { openPen } from './open-pen.server.ts';
import { findMeeting } from './queries.server.ts';
import { rightsIn } from './rights.server.ts';
import type { MeetingView } from './view.ts';

/**
 * Everything the pages of one meeting show, as far as the actor may see it.
 *
 * @throws Refusal 404 if the meeting does not exist for them
 */
export async function openMeeting(ctx: Ctx, id: string): Promise<MeetingView> {
	const meeting = await findMeeting(ctx, id);
	if (!meeting) throw notFound();
	const entries = await agendaOf(ctx, id);
	const tables = await roundtablesNamed(ctx, [meeting.roundtableId]);
	const table = tables.get(meeting.roundtableId);
	if (!table) throw notFound();
	const live = isChangeable(meeting);
	const origins = new Map([
		...(await originsOf(ctx, entries, table)),
		...(await approvalOrigins(ctx, id))
	]);
	const items = entries.map((item) => ({
		...item,
		cameFrom: origins.get(item.id) ?? null,
		canWrite: live && can(ctx.actor, 'item.write', item)
	}));
	const rights = rightsIn(ctx.actor, meeting, items);
	const seats = await seatsAround(ctx, meeting.roundtableId);
	return {
		me: readerOf(ctx.actor, meeting),
		meeting,
		items,
		can: rights,
		table,
		seats,
		pen: await openPen(ctx, meeting, seats),
		speaking: await openSpeaking(ctx, meeting),
		attendance: await openAttendance(ctx, { meeting, seats, items }),
		deleted: rights.deleteItem ? await deletedItemsOf(ctx, id) : []
	};
}

function readerOf(actor: Actor, { roundtableId }: Meeting): MeetingView['me'] {
	if (actor.kind !== 'person') throw notFound();
	const seat = actor.seats.find((each) => each.roundtableId === roundtableId);
	return { id: actor.id, name: actor.name, seatId: seat?.seatId ?? null };
}
