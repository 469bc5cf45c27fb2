import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting, type Rule } from '../rules.ts';
import type { VersionKind } from '../../versions/versions.ts';
import { agendaPolicies, type ItemSubject } from './agenda.ts';
import { meetingPolicies } from './meetings.ts';

export type VersionSubject = { meetingId: string; roundtableId: string; kind: VersionKind };

/** What was sent to everybody; the others are the history of writing. */
const wasSent: Rule<VersionSubject> = (_, { kind }) => kind === 'draft' || kind === 'correction';

const whoReadsTheMeeting: Rule<VersionSubject> = (actor, { meetingId, roundtableId }) =>
	meetingPolicies['meeting.read'](actor, { id: meetingId, roundtableId });

const whoWrites = anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker', 'member'), takesTheMinutes);
const whoKeepsTheMinutes = anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes);

/** An item as it is now, and whether it was closed when the version was taken. */
export type VersionItemSubject = ItemSubject & { then: ItemSubject['visibility'] };

/** Opening an item does not open what was written while it was closed. */
const thenAndNow: Rule<VersionItemSubject> = (actor, { then, ...item }) =>
	agendaPolicies['item.read'](actor, item) &&
	agendaPolicies['item.read'](actor, { ...item, visibility: then });

/** Versions of the minutes; each item in them has a rule of its own. */
export const versionPolicies = {
	'version.read': anyOf<VersionSubject>(
		whoWrites,
		(actor, version) => wasSent(actor, version) && whoReadsTheMeeting(actor, version)
	),
	'versionItem.read': thenAndNow,
	/** The list of them: only for those who write at this table. */
	'version.list': whoWrites,
	'version.name': whoKeepsTheMinutes,
	'version.restore': whoKeepsTheMinutes
};
