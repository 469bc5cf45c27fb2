import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../ui/tischrund.ts';
import { decisionLimits, voteChoices } from './decisions.ts';
import { decisionStates, next, transitions, type DecisionEvent } from './lifecycle.ts';
import { barsOf, type SeatCounted } from './results.ts';
import {
	consentAdopts,
	countChoices,
	handsAdopt,
	handsCounted,
	leastResistance,
	tallyOptions
} from './tally.ts';

const optionIds = ['a', 'b', 'c'] as const;
const aSeat = fc.record({
	group: fc.constantFrom(...groups),
	present: fc.boolean(),
	recused: fc.boolean(),
	choice: fc.option(fc.constantFrom(...voteChoices)),
	resistances: fc.record({
		a: fc.nat(decisionLimits.resistance),
		b: fc.nat(decisionLimits.resistance),
		c: fc.nat(decisionLimits.resistance)
	})
}) satisfies fc.Arbitrary<SeatCounted>;
const someSeats = fc.array(aSeat, { maxLength: 30 });
const votesOf = (seats: SeatCounted[]) =>
	seats.flatMap(({ resistances }, index) =>
		optionIds.map((optionId) => ({
			optionId,
			seatId: String(index),
			resistance: resistances[optionId]!
		}))
	);

describe('the arithmetic of votes', () => {
	it('counts every choice once and loses none', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...voteChoices)), (choices) => {
				const votes = choices.map((choice) => ({ choice }));
				const { agree, reservation, objection } = countChoices(votes);
				expect(agree + reservation + objection).toBe(choices.length);
				expect(consentAdopts(votes)).toBe(objection === 0);
			})
		);
	});

	it('adopts by hands only with more yes than no, however many abstain', () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (yes, no, abstained) => {
				expect(handsAdopt({ yes, no, abstained })).toBe(yes - no > 0);
				expect(handsCounted({ yes, no, abstained })).toBe(yes + no + abstained);
			})
		);
	});

	it('sums the resistance of the group: no order of votes and no other option changes it', () => {
		fc.assert(
			fc.property(someSeats, fc.infiniteStream(fc.nat()), (seats, random) => {
				const votes = votesOf(seats);
				const mixed = votes.map((vote) => ({ vote, at: random.next().value as number }));
				const shuffled = mixed.toSorted((a, b) => a.at - b.at).map(({ vote }) => vote);
				const byId = (tallies: ReturnType<typeof tallyOptions>) =>
					tallies.toSorted((a, b) => a.optionId.localeCompare(b.optionId));
				const tallies = tallyOptions(optionIds, votes);
				expect(byId(tallyOptions(optionIds, shuffled))).toEqual(byId(tallies));
				for (const { optionId, sum, mean, highest, seats: cast } of tallies) {
					const values = seats.map((seat: SeatCounted) => seat.resistances[optionId]!);
					expect(sum).toBe(values.reduce((all, one) => all + one, 0));
					expect(cast).toBe(values.length);
					expect(highest <= decisionLimits.resistance && mean <= highest).toBe(true);
				}
			})
		);
	});

	it('finds the least resistance, and every option that shares it', () => {
		fc.assert(
			fc.property(someSeats, (seats) => {
				const tallies = tallyOptions(optionIds, votesOf(seats));
				const least = leastResistance(tallies);
				expect(least.length).toBeGreaterThan(0);
				expect(tallies[0]).toEqual(least[0]);
				const rest = tallies.filter((tally) => !least.includes(tally));
				expect(rest.every(({ sum }) => sum > least[0]!.sum)).toBe(true);
				expect(new Set(least.map(({ sum }) => sum)).size).toBe(1);
			})
		);
	});
});

describe('the picture of a result', () => {
	const nothing = { yes: null, no: null, abstained: null, seatsPresent: null };

	it('shows each seat once, and each bar is the sum of its groups', () => {
		fc.assert(
			fc.property(
				someSeats,
				fc.constantFrom('consent', 'consensing', 'unanimous'),
				(seats, mode) => {
					const bars = barsOf({ mode, ...nothing }, seats, optionIds);
					for (const { value, parts } of bars) {
						expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
						expect(new Set(parts.map(({ group }) => group)).size).toBe(parts.length);
					}
					if (mode !== 'consent') return;
					const shown = bars.reduce((sum, bar) => sum + bar.value, 0);
					const silent = (seat: SeatCounted) => seat.present && !seat.recused && !seat.choice;
					const expected = seats.filter((seat) => seat.choice !== null || silent(seat));
					expect(shown).toBe(expected.length);
				}
			)
		);
	});

	it('says how many hands were not raised, never less than none', () => {
		fc.assert(
			fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(100), (yes, no, abstained, there) => {
				const counted = { mode: 'show', yes, no, abstained, seatsPresent: there } as const;
				const bars = barsOf(counted, [], []);
				const notCast = bars.find(({ id }) => id === 'notCast')!.value;
				expect(notCast).toBe(Math.max(0, there - yes - no - abstained));
			})
		);
	});
});

describe('the life of a decision', () => {
	const possible = (event: DecisionEvent) =>
		decisionStates.filter((state) => next(state, event) !== undefined).join(' ');

	it.each([
		['freeze', 'draft'],
		['reopen', 'frozen voting withdrawn'],
		['readBack', 'frozen'],
		['adopt', 'frozen'],
		['reject', 'frozen'],
		['openVote', 'frozen'],
		['postpone', 'voting'],
		['closeAdopting', 'voting'],
		['closeRejecting', 'voting'],
		['withdraw', 'draft frozen voting'],
		['takeBack', 'adopted rejected']
	] as const)('%s: only from %s', (event, states) => {
		expect(possible(event)).toBe(states);
	});

	it('leads from a draft to every state', () => {
		const reached = new Set<string>(['draft']);
		for (let round = 0; round < decisionStates.length; round++) {
			for (const { from, to } of Object.values(transitions)) {
				if (from.some((state) => reached.has(state))) reached.add(to);
			}
		}
		expect([...reached].sort()).toEqual([...decisionStates].sort());
	});
});
