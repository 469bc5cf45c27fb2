import type { Actor } from '../actor.ts';
import { anyOf, atTheTable, takesTheMinutes, type Rule } from '../rules.ts';

export type MeetingSubject = { id: string; roundtableId: string };

const guest: Rule<MeetingSubject> = (actor: Actor, meeting) =>
	actor.kind === 'person' && actor.guestOf.some((pass) => pass.meetingId === meeting.id);

const withThePen: Rule<MeetingSubject> = (actor, { id }) =>
	takesTheMinutes(actor, { meetingId: id });

/** Meetings. */
export const meetingPolicies = {
	'meeting.read': anyOf(atTheTable('chair', 'minuteTaker', 'member', 'observer'), guest),
	'meeting.create': atTheTable('chair', 'minuteTaker'),
	'meeting.edit': atTheTable('chair', 'minuteTaker'),
	'meeting.cancel': atTheTable('chair'),
	'meeting.setCurrentItem': anyOf(atTheTable('chair', 'minuteTaker'), withThePen),
	'meeting.inviteGuest': atTheTable('chair', 'minuteTaker'),
	/** Sending the invitation, and seeing who answered what and needs what. */
	'meeting.invite': atTheTable('chair', 'minuteTaker')
};
