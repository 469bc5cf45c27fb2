import { groups, type Group } from '../ui/tischrund.ts';
import type { Decision, VoteChoice } from './decisions.ts';

/** What the picture of a result needs to know of a seat. */
export type SeatCounted = {
	group: Group;
	present: boolean;
	recused: boolean;
	choice: VoteChoice | null;
	/** By option. */
	resistances: Record<string, number>;
};

/** Hands have no group: they were only counted. */
export type Part = { group: Group | null; value: number };

export const barNames = [
	'yes',
	'no',
	'abstained',
	'agree',
	'reservation',
	'objection',
	'notCast'
] as const;

/** `id`: the choice, or the id of an option. */
export type Bar = { id: string; value: number; parts: Part[] };

/** The result, or how it stands so far, as bars that are parted by the groups at the table. */
export function barsOf(
	decision: Pick<Decision, 'mode' | 'yes' | 'no' | 'abstained' | 'seatsPresent'>,
	seats: readonly SeatCounted[],
	optionIds: readonly string[]
): Bar[] {
	if (decision.mode === 'unanimous') return [byGroup('yes', seats.filter(canVote), one)];
	if (decision.mode === 'show') return handsOf(decision);
	if (decision.mode === 'consent') return consentOf(seats);
	if (decision.mode !== 'consensing') return [];
	const bars = optionIds.map((id) => byGroup(id, seats, ({ resistances }) => resistances[id] ?? 0));
	return bars.toSorted((a, b) => a.value - b.value);
}

const canVote = ({ present, recused }: SeatCounted): boolean => present && !recused;
const one = () => 1;

function consentOf(seats: readonly SeatCounted[]): Bar[] {
	const saying = (choice: VoteChoice) =>
		byGroup(
			choice,
			seats.filter((seat) => seat.choice === choice),
			one
		);
	const silent = seats.filter((seat) => canVote(seat) && seat.choice === null);
	const said = [saying('agree'), saying('reservation'), saying('objection')];
	return [...said, byGroup('notCast', silent, one)];
}

function handsOf(decision: Parameters<typeof barsOf>[0]): Bar[] {
	const { yes, no, abstained, seatsPresent } = decision;
	const counted = { yes: yes ?? 0, no: no ?? 0, abstained: abstained ?? 0 };
	const cast = counted.yes + counted.no + counted.abstained;
	const notCast = Math.max(0, (seatsPresent ?? 0) - cast);
	return Object.entries({ ...counted, notCast }).map(([id, value]) => ({
		id,
		value,
		parts: [{ group: null, value }]
	}));
}

function byGroup(
	id: string,
	seats: readonly SeatCounted[],
	worth: (seat: SeatCounted) => number
): Bar {
	const parts = groups.map((group) => ({
		group,
		value: seats.filter((seat) => seat.group === group).reduce((sum, seat) => sum + worth(seat), 0)
	}));
	const value = parts.reduce((sum, part) => sum + part.value, 0);
	return { id, value, parts: parts.filter((part) => part.value > 0) };
}
