import { anyOf, atTheTable, type Rule } from '../rules.ts';
import type { VersionKind } from '../../versions/versions.ts';
import { meetingPolicies } from './meetings.ts';

export type VersionSubject = { meetingId: string; roundtableId: string; kind: VersionKind };

/** What was sent to everybody; the others are the history of writing. */
const wasSent: Rule<VersionSubject> = (_, { kind }) => kind === 'draft' || kind === 'correction';

const whoReadsTheMeeting: Rule<VersionSubject> = (actor, { meetingId, roundtableId }) =>
	meetingPolicies['meeting.read'](actor, { id: meetingId, roundtableId });

/** Versions of the minutes. Each item in them is read by whoever may read it (`item.read`). */
export const versionPolicies = {
	'version.read': anyOf<VersionSubject>(
		atTheTable('chair', 'minuteTaker', 'member'),
		(actor, version) => wasSent(actor, version) && whoReadsTheMeeting(actor, version)
	),
	/** The list of them: only for those who write at this table. */
	'version.list': atTheTable('chair', 'minuteTaker', 'member'),
	'version.name': atTheTable('chair', 'minuteTaker'),
	'version.restore': atTheTable('chair', 'minuteTaker')
};
