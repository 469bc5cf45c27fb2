import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting } from '../rules.ts';

/** Decisions are read by whoever reads their agenda item (`item.read`). */
export const decisionPolicies = {
	'decision.record': anyOf<OfAMeeting>(
		atTheTable('chair', 'minuteTaker', 'member'),
		takesTheMinutes
	),
	'decision.setState': anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes)
};
