import { describe, expect, it } from 'vitest';
import { stepsInOrder } from './next-steps.ts';

describe('the steps that a page offers', () => {
	it('begin with the one a case waits for', () => {
		const { now, others } = stepsInOrder(['look', 'confirmReceipt'], []);
		expect([now, others]).toEqual(['look', ['confirmReceipt']]);
	});

	it('push nobody towards one of several ways on', () => {
		const { now, others } = stepsInOrder(['sendInterimNotice', 'startFollowUp', 'close'], []);
		expect(now).toBeUndefined();
		expect(others).toEqual(['startFollowUp', 'close', 'sendInterimNotice']);
	});

	it('put forward what has come due', () => {
		const possible = ['sendInterimNotice', 'close'] as const;
		const clocks = [{ name: 'interimNotice', light: 'overdue' }] as const;
		expect(stepsInOrder(possible, clocks).now).toBe('sendInterimNotice');
		const later = [{ name: 'interimNotice', light: 'fine' }] as const;
		expect(stepsInOrder(possible, later).now).toBeUndefined();
	});
});
