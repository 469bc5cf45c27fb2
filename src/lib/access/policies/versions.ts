import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting, type Rule } from '../rules.ts';
import type { VersionKind } from '../../versions/versions.ts';
import { meetingPolicies } from './meetings.ts';

export type VersionSubject = { meetingId: string; roundtableId: string; kind: VersionKind };

/** What was sent to everybody; the others are the history of writing. */
const wasSent: Rule<VersionSubject> = (_, { kind }) => kind === 'draft' || kind === 'correction';

const whoReadsTheMeeting: Rule<VersionSubject> = (actor, { meetingId, roundtableId }) =>
	meetingPolicies['meeting.read'](actor, { id: meetingId, roundtableId });

const whoWrites = anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker', 'member'), takesTheMinutes);
const whoKeepsTheMinutes = anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes);

/** Versions of the minutes. Each item in them is read by whoever may read it (`item.read`). */
export const versionPolicies = {
	'version.read': anyOf<VersionSubject>(
		whoWrites,
		(actor, version) => wasSent(actor, version) && whoReadsTheMeeting(actor, version)
	),
	/** The list of them: only for those who write at this table. */
	'version.list': whoWrites,
	'version.name': whoKeepsTheMinutes,
	'version.restore': whoKeepsTheMinutes
};
