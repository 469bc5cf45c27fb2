import { describe, expect, it } from 'vitest';
import { allClear, anAttempt, aPosition } from '../../../tests/support/cases.ts';
import { caseLabelKeys, refusalKey, stateKey } from './labels.ts';
import { next } from './next.ts';

describe('the words of a case', () => {
	it('are one for each audience, state, event, clock, reason and outcome', () => {
		const keys = caseLabelKeys();
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toContain(stateKey('complainant', 'received'));
		expect(keys).toContain('case.reason.close.agreedByAll');
		expect(keys.every((key) => /^case(\.[a-zA-Z]+){2,3}$/.test(key))).toBe(true);
	});

	it('name the reason of a refusal', () => {
		const verdict = next(aPosition('closed'), anAttempt('caseworker', 'look'), allClear);
		if (verdict.allowed) throw new Error('It is closed.');
		expect(refusalKey(verdict)).toBe('case.refusal.notNow');
	});
});
