import type { MessageKey } from '../i18n/text.ts';
import type { IconName } from '../ui/icons.ts';

/** The pages of one meeting, in the order in which a meeting needs them. */
export const meetingParts = [
	'agenda',
	'minutes',
	'attendance',
	'speaking',
	'invitation',
	'record',
	'versions',
	'follow',
	'projector'
] as const;
export type MeetingPart = (typeof meetingParts)[number];

type Place = { path: string; label: MessageKey; icon: IconName };

/** Where each of them is and what its link says; `MeetingRights.see` says who finds it. */
export const placeOf: Readonly<Record<MeetingPart, Place>> = {
	agenda: { path: '', label: 'meeting.part.agenda', icon: 'list' },
	minutes: { path: '/protokoll', label: 'meeting.part.minutes', icon: 'write' },
	attendance: { path: '/anwesenheit', label: 'meeting.part.attendance', icon: 'people' },
	speaking: { path: '/redeliste', label: 'meeting.part.speaking', icon: 'speak' },
	invitation: { path: '/einladung', label: 'meeting.part.invitation', icon: 'calendar' },
	record: { path: '/niederschrift', label: 'meeting.part.record', icon: 'check' },
	versions: { path: '/fassungen', label: 'meeting.part.versions', icon: 'copy' },
	follow: { path: '/mitlesen', label: 'meeting.part.follow', icon: 'read' },
	projector: { path: '/leinwand', label: 'meeting.part.projector', icon: 'projector' }
};
