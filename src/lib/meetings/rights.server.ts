import { can } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { seatsHere } from '../positions/seats.ts';
import { isChangeable, type Meeting } from './meetings.ts';
import type { MeetingPart } from './parts.ts';
import type { ItemView, MeetingRights } from './view.ts';

/** What this person may do here. What stands, nobody can change, whoever asks. */
export function rightsIn(actor: Actor, meeting: Meeting, items: ItemView[]): MeetingRights {
	return {
		...meetingRights(actor, meeting),
		...agendaRights(actor, meeting),
		writePosition: isChangeable(meeting) && seatsHere(actor, meeting.roundtableId).length > 0,
		write: items.some((item) => item.canWrite),
		seeTable: can(actor, 'roundtable.read', { id: meeting.roundtableId }),
		see: partsFor(actor, meeting, items)
	};
}

function meetingRights(actor: Actor, meeting: Meeting) {
	const live = isChangeable(meeting);
	return {
		edit: live && can(actor, 'meeting.edit', meeting),
		cancel: meeting.state === 'planned' && can(actor, 'meeting.cancel', meeting),
		setCurrentItem: meeting.state === 'planned' && can(actor, 'meeting.setCurrentItem', meeting),
		inviteGuest: live && can(actor, 'meeting.inviteGuest', meeting)
	};
}

function agendaRights(actor: Actor, meeting: Meeting) {
	const live = isChangeable(meeting);
	const subject = { ...meeting, meetingId: meeting.id, visibility: 'open' } as const;
	return {
		addItem: live && can(actor, 'item.add', subject),
		editItem: live && can(actor, 'item.edit', subject),
		moveItem: live && can(actor, 'item.move', subject),
		deleteItem: live && can(actor, 'item.delete', subject),
		setVisibility: live && can(actor, 'item.setVisibility', subject),
		keepTime: live && can(actor, 'item.keepTime', subject)
	};
}

/** Which pages of the meeting this person finds in its row of links. */
function partsFor(
	actor: Actor,
	meeting: Meeting,
	items: ItemView[]
): Readonly<Record<MeetingPart, boolean>> {
	return {
		agenda: can(actor, 'meeting.read', meeting),

		minutes: items.length > 0,

		attendance: can(actor, 'attendance.list', meeting),

		speaking: can(actor, 'speaking.list', meeting),

		invitation: meeting.invitedAt !== null || can(actor, 'meeting.invite', meeting),

		record:
			can(actor, 'meeting.read', meeting) &&
			(meeting.state === 'held' || meeting.minutesState !== 'writing'),

		versions: can(actor, 'version.list', { ...meeting, meetingId: meeting.id }),

		follow: items.length > 0,

		projector: can(actor, 'meeting.setCurrentItem', meeting)
	};
}
