import type { Actor } from '../actor.ts';
import { anyOf, atTheTable, type Rule } from '../rules.ts';

export type MeetingSubject = { id: string; roundtableId: string };

const guest: Rule<MeetingSubject> = (actor: Actor, meeting) =>
	actor.kind === 'person' && actor.guestOf.some((pass) => pass.meetingId === meeting.id);

/** Meetings. */
export const meetingPolicies = {
	'meeting.read': anyOf(atTheTable('chair', 'minuteTaker', 'member', 'observer'), guest),
	'meeting.create': atTheTable('chair', 'minuteTaker'),
	'meeting.edit': atTheTable('chair', 'minuteTaker'),
	'meeting.cancel': atTheTable('chair'),
	'meeting.setCurrentItem': atTheTable('chair', 'minuteTaker'),
	'meeting.inviteGuest': atTheTable('chair', 'minuteTaker')
};
