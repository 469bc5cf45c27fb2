import { atTheTable, type OfAMeeting, type Rule } from '../rules.ts';

/** Taking words out for good is answered for by the chair alone, in every state of the minutes. */
export const redactionPolicies = {
	'minutes.redact': atTheTable('chair') as Rule<OfAMeeting>
};
