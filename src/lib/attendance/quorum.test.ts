import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorumOf, type VotingSeat } from './quorum.ts';

const many = (count: number, seat: Partial<VotingSeat> = {}): VotingSeat[] =>
	Array.from({ length: count }, () => ({ present: false, recused: false, ...seat }));

const table = [...many(14, { present: true }), ...many(4)];
const anySeat = fc.record({ present: fc.boolean(), recused: fc.boolean() });
const anyRule = fc.record({
	kind: fc.constantFrom('none' as const, 'share' as const, 'seats' as const),
	value: fc.integer({ min: 0, max: 150 })
});

describe('the quorum', () => {
	it('of a share is rounded up to whole seats of those entitled', () => {
		expect(quorumOf({ kind: 'share', value: 51 }, table)).toEqual({
			entitled: 18,
			present: 14,
			needed: 10,
			quorate: true
		});
		expect(quorumOf({ kind: 'share', value: 50 }, table).needed).toBe(9);
		expect(quorumOf({ kind: 'share', value: 80 }, table).quorate).toBe(false);
	});

	it('of a number of seats is that number', () => {
		expect(quorumOf({ kind: 'seats', value: 14 }, table)).toMatchObject({ quorate: true });
		expect(quorumOf({ kind: 'seats', value: 15 }, table)).toMatchObject({ quorate: false });
	});

	it('is always there where the table has no rule', () => {
		expect(quorumOf({ kind: 'none', value: 80 }, many(3))).toEqual({
			entitled: 3,
			present: 0,
			needed: 0,
			quorate: true
		});
	});

	it('counts neither as entitled nor as present who is recused', () => {
		const seats = [...many(4, { present: true }), ...many(2, { present: true, recused: true })];
		expect(quorumOf({ kind: 'share', value: 100 }, seats)).toEqual({
			entitled: 4,
			present: 4,
			needed: 4,
			quorate: true
		});
		expect(quorumOf({ kind: 'seats', value: 5 }, seats).quorate).toBe(false);
	});

	it('needs somebody wherever there is a rule', () => {
		expect(quorumOf({ kind: 'share', value: 1 }, many(5)).quorate).toBe(false);
		expect(quorumOf({ kind: 'seats', value: 0 }, []).quorate).toBe(false);
	});

	it('never counts more present than entitled, nor depends on the order of the seats', () => {
		fc.assert(
			fc.property(anyRule, fc.array(anySeat, { maxLength: 40 }), (rule, seats) => {
				const quorum = quorumOf(rule, seats);
				expect(quorum.present).toBeLessThanOrEqual(quorum.entitled);
				expect(quorum.entitled).toBe(seats.filter(({ recused }) => !recused).length);
				expect(quorumOf(rule, seats.toReversed())).toEqual(quorum);
			})
		);
	});

	it('is not lost when one more comes', () => {
		fc.assert(
			fc.property(anyRule, fc.array(anySeat, { minLength: 1, maxLength: 40 }), (rule, seats) => {
				const [first, ...rest] = seats as [VotingSeat, ...VotingSeat[]];
				const come = [{ ...first, present: true }, ...rest];
				if (quorumOf(rule, seats).quorate) expect(quorumOf(rule, come).quorate).toBe(true);
			})
		);
	});
});
