import { can } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { agendaOf, deletedItemsOf } from '../agenda/queries.server.ts';
import { notFound } from '../errors/refusal.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { Meeting } from './meetings.ts';
import { findMeeting } from './queries.server.ts';
import type { ItemView, MeetingRights, MeetingView } from './view.ts';

/**
 * Everything the pages of one meeting show, as far as the actor may see it.
 *
 * @throws Refusal 404 if the meeting does not exist for them
 */
export async function openMeeting(ctx: Ctx, id: string): Promise<MeetingView> {
	const meeting = await findMeeting(ctx, id);
	if (!meeting) throw notFound();
	const entries = await agendaOf(ctx, id);
	const live = meeting.state !== 'cancelled';
	const items = entries.map((item) => ({
		...item,
		canWrite: live && can(ctx.actor, 'item.write', item)
	}));
	const rights = rightsIn(ctx.actor, meeting, items);
	const tables = await roundtablesNamed(ctx, [meeting.roundtableId]);
	const table = tables.get(meeting.roundtableId);
	if (!table) throw notFound();
	return {
		me: readerOf(ctx.actor, meeting),
		meeting,
		items,
		can: rights,
		table,
		seats: await seatsAround(ctx, meeting.roundtableId),
		deleted: rights.deleteItem ? await deletedItemsOf(ctx, id) : []
	};
}

function readerOf(actor: Actor, { roundtableId }: Meeting): MeetingView['me'] {
	if (actor.kind !== 'person') throw notFound();
	const seat = actor.seats.find((each) => each.roundtableId === roundtableId);
	return { id: actor.id, name: actor.name, seatId: seat?.seatId ?? null };
}

/** Nothing of a cancelled meeting can be changed, whoever asks. */
function rightsIn(actor: Actor, meeting: Meeting, items: ItemView[]): MeetingRights {
	const live = meeting.state !== 'cancelled';
	const subject = { ...meeting, meetingId: meeting.id, visibility: 'open' } as const;
	return {
		edit: live && can(actor, 'meeting.edit', meeting),
		cancel: meeting.state === 'planned' && can(actor, 'meeting.cancel', meeting),
		setCurrentItem: meeting.state === 'planned' && can(actor, 'meeting.setCurrentItem', meeting),
		inviteGuest: live && can(actor, 'meeting.inviteGuest', meeting),
		addItem: live && can(actor, 'item.add', subject),
		editItem: live && can(actor, 'item.edit', subject),
		moveItem: live && can(actor, 'item.move', subject),
		deleteItem: live && can(actor, 'item.delete', subject),
		setVisibility: live && can(actor, 'item.setVisibility', subject),
		write: items.some((item) => item.canWrite),
		seeTable: can(actor, 'roundtable.read', { id: meeting.roundtableId })
	};
}
