import type { Actor } from '../actor.ts';
import { agendaPolicies } from './agenda.ts';
import { approvalPolicies } from './approval.ts';
import { attendancePolicies } from './attendance.ts';
import { calendarPolicies } from './calendar.ts';
import { casePolicies } from './cases.ts';
import { commitmentPolicies } from './commitments.ts';
import { decisionPolicies } from './decisions.ts';
import { intakePolicies } from './intake.ts';
import { invitationPolicies } from './invitations.ts';
import { meetingPolicies } from './meetings.ts';
import { notificationPolicies } from './notifications.ts';
import { officePolicies } from './offices.ts';
import { organisationPolicies } from './organisations.ts';
import { penPolicies } from './pen.ts';
import { peoplePolicies } from './people.ts';
import { extraMeetingPolicies, proposalPolicies } from './proposals.ts';
import { positionPolicies } from './positions.ts';
import { redactionPolicies } from './redactions.ts';
import { returningPolicies } from './returning.ts';
import { roundtablePolicies } from './roundtables.ts';
import { seriesPolicies } from './series.ts';
import { speakingPolicies } from './speaking.ts';
import { versionPolicies } from './versions.ts';

/** Who may do what. An action that is not listed here cannot be performed by anyone. */
export const policies = {
	...meetingPolicies,
	...speakingPolicies,
	...intakePolicies,
	...invitationPolicies,
	...agendaPolicies,
	...approvalPolicies,
	...attendancePolicies,
	...decisionPolicies,
	...commitmentPolicies,
	...proposalPolicies,
	...extraMeetingPolicies,
	...roundtablePolicies,
	...seriesPolicies,
	...penPolicies,
	...peoplePolicies,
	...notificationPolicies,
	...calendarPolicies,
	...organisationPolicies,
	...versionPolicies,
	...positionPolicies,
	...redactionPolicies,
	...casePolicies,
	...officePolicies,
	...returningPolicies
};

export type Action = keyof typeof policies;

/** What a rule needs to know of the thing acted on. */
export type Subject<A extends Action> = (typeof policies)[A] extends (
	actor: Actor,
	subject: infer S
) => boolean
	? S
	: never;
