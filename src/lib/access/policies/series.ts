import { atTheTable } from '../rules.ts';

/** Rules by which meetings come about, and what stands on every agenda. */
export const seriesPolicies = {
	'series.manage': atTheTable('chair', 'minuteTaker'),
	'standingItem.manage': atTheTable('chair', 'minuteTaker')
};
