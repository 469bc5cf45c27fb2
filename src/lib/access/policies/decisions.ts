import { atTheTable } from '../rules.ts';

/** Decisions are read by whoever reads their agenda item (`item.read`). */
export const decisionPolicies = {
	'decision.record': atTheTable('chair', 'minuteTaker', 'member'),
	'decision.setState': atTheTable('chair', 'minuteTaker')
};
