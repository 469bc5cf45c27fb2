import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../ui/tischrund.ts';
import {
	mostOvertaken,
	queueOf,
	secondsOf,
	spokenByGroup,
	waits,
	type SpeakerGroup,
	type Turn
} from './order.ts';

const start = Date.UTC(2026, 2, 10, 17);
const second = (count: number) => new Date(start + count * 1000);
const now = second(10_000);
let made = 0;

const aTurn = (with_: Partial<Turn> = {}): Turn => {
	const id = `turn-${String((made += 1)).padStart(6, '0')}`;
	const waiting = { beganAt: null, pausedAt: null, pausedSeconds: 0, endedAt: null };
	const unremarkable = {
		id,
		speaker: id,
		group: 'welfare',
		withdrawnAt: null,
		takenOffById: null
	} as const;
	return { ...unremarkable, ...waiting, askedAt: second(made), ...with_ };
};
const asked = (group: SpeakerGroup, at: number, speaker = `${group}-${at}`) =>
	aTurn({ group, askedAt: second(at), speaker });
const spoken = (group: SpeakerGroup, seconds: number, speaker = `spoke-${group}`) =>
	aTurn({ group, speaker, askedAt: second(0), beganAt: second(10), endedAt: second(10 + seconds) });
const orderOf = (turns: Turn[]) => queueOf(turns, now).map(({ speaker }) => speaker);

describe('the speaking list', () => {
	it('calls the group that has spoken less, whoever asked first', () => {
		const turns = [
			spoken('administration', 300),
			spoken('welfare', 60),
			asked('administration', 20),
			asked('welfare', 30),
			asked('politics', 40)
		];
		expect(orderOf(turns)).toEqual(['politics-40', 'welfare-30', 'administration-20']);
	});

	it('counts turns where the seconds are the same, then calls who has not spoken yet', () => {
		const turns = [
			spoken('welfare', 30, 'a'),
			spoken('welfare', 30, 'b'),
			spoken('politics', 60, 'c'),
			asked('welfare', 20, 'a'),
			asked('welfare', 21, 'new'),
			asked('politics', 22, 'c')
		];
		expect(orderOf(turns)).toEqual(['c', 'new', 'a']);
	});

	it('calls in the order of asking where everybody is equal', () => {
		expect(orderOf([asked('welfare', 9), asked('guest', 7), asked('politics', 8)])).toEqual([
			'guest-7',
			'politics-8',
			'welfare-9'
		]);
	});

	it('holds whoever waits, each once, whatever happened before', () => {
		const anyTurn = fc
			.record({
				group: fc.constantFrom<SpeakerGroup>(...groups, 'guest'),
				asked: fc.nat(1000),
				began: fc.option(fc.nat(500)),
				lasts: fc.option(fc.nat(300)),
				withdrawn: fc.boolean()
			})
			.map(({ group, asked, began, lasts, withdrawn }) =>
				aTurn({
					group,
					askedAt: second(asked),
					beganAt: began === null ? null : second(asked + began),
					endedAt: began === null || lasts === null ? null : second(asked + began + lasts),
					withdrawnAt: withdrawn ? second(asked) : null
				})
			);
		fc.assert(
			fc.property(fc.array(anyTurn, { maxLength: 40 }), (turns) => {
				const ids = queueOf(turns, now).map(({ id }) => id);
				expect(ids.toSorted()).toEqual(
					turns
						.filter(waits)
						.map(({ id }) => id)
						.toSorted()
				);
				expect(queueOf(turns.toReversed(), now).map(({ id }) => id)).toEqual(ids);
			})
		);
	});

	it('lets nobody starve: after those who asked before, others go first only so often', () => {
		const arrival = fc.record({
			group: fc.constantFrom<SpeakerGroup>(...groups, 'guest'),
			seconds: fc.nat(200)
		});
		const evening = fc.record({
			before: fc.array(arrival, { maxLength: 8 }),
			hers: fc.constantFrom<SpeakerGroup>(...groups, 'guest'),
			hasSpoken: fc.integer({ min: 0, max: 100_000 }),
			later: fc.array(fc.array(arrival, { maxLength: 3 }), { minLength: 30, maxLength: 30 })
		});
		fc.assert(
			fc.property(evening, ({ before, hers, hasSpoken, later }) => {
				let clock = 1;
				const lengths = new Map<string, number>();
				const ask = ({ group, seconds }: { group: SpeakerGroup; seconds: number }) => {
					const turn = aTurn({ group, askedAt: second((clock += 1)) });
					lengths.set(turn.id, seconds);
					return turn;
				};
				let turns = [spoken(hers, hasSpoken), ...before.map(ask)];
				const she = ask({ group: hers, seconds: 10 });
				turns.push(she);
				for (let called = 0; ; called++) {
					// Each time as many new people ask as chance wants, from whichever group.
					turns.push(...(later[called] ?? []).map(ask));
					const [next] = queueOf(turns, second(clock));
					if (!next || next.id === she.id) {
						expect(next?.id).toBe(she.id);
						expect(called).toBeLessThanOrEqual(before.length + mostOvertaken);
						return;
					}
					const beganAt = second((clock += 1));
					const endedAt = second((clock += lengths.get(next.id) ?? 0));
					turns = turns.map((turn) => (turn.id === next.id ? { ...turn, beganAt, endedAt } : turn));
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the time somebody speaks', () => {
	it('runs until now, and stands still in a pause', () => {
		const turn = aTurn({ beganAt: second(0), pausedSeconds: 20 });
		expect(secondsOf(turn, second(100))).toBe(80);
		expect(secondsOf({ ...turn, pausedAt: second(50) }, second(100))).toBe(30);
		expect(secondsOf({ ...turn, endedAt: second(60) }, second(100))).toBe(40);
		expect(secondsOf(aTurn(), second(100))).toBe(0);
	});

	it('adds up by group to what everybody spoke', () => {
		const lengths = fc.array(fc.tuple(fc.constantFrom<SpeakerGroup>(...groups), fc.nat(600)));
		fc.assert(
			fc.property(lengths, (speeches) => {
				const turns = speeches.map(([group, seconds]) => spoken(group, seconds));
				const sums = [...spokenByGroup(turns, now).values()];
				const all = speeches.reduce((sum, [, seconds]) => sum + seconds, 0);
				expect(sums.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(all);
				expect(sums.reduce((sum, { turns: count }) => sum + count, 0)).toBe(speeches.length);
			})
		);
	});
});
