import type { Text } from '../i18n/text.ts';
import type { ProposalState } from './lifecycle.ts';

type Counts = Partial<Record<ProposalState, number>> & { mine: number };

const always = ['open', 'accepted', 'deferred', 'declined', 'withdrawn'] as const;
const forModerators = ['refused', 'retracted'] as const;

/** The filters of the list with how many there are behind each; what waits for one comes first. */
export function chipsFor(
	counts: Counts,
	{ moderate }: { moderate: boolean },
	text: Text
): { value: string; label: string }[] {
	const states = [
		...(moderate && counts.moderation ? (['moderation'] as const) : []),
		...always,
		...(moderate ? forModerators.filter((state) => counts[state]) : [])
	];
	const labelled = (value: ProposalState | 'mine') => ({
		value,
		label: text(`proposal.filter.${value}`, { count: counts[value] ?? 0 })
	});
	return [...states.map(labelled), labelled('mine')];
}
