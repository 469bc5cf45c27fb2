import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PacedNews, pace } from './pace.ts';

let said: { at: number; text: string }[] = [];
let began = 0;

function news() {
	return new PacedNews<string>({
		say: (text) => void said.push({ at: Date.now() - began, text }),
		summary: (written) => `${written.length} mal geschrieben.`
	});
}

beforeEach(() => {
	vi.useFakeTimers();
	said = [];
	began = Date.now();
});
afterEach(() => void vi.useRealTimers());

describe('announcements', () => {
	it('come soon, and together where changes come together', () => {
		const desk = news();
		desk.happened(['TOP 2.']);
		vi.advanceTimersByTime(100);
		desk.happened(['Angenommen.']);
		vi.advanceTimersByTime(10_000);
		expect(said.map(({ text }) => text)).toEqual(['TOP 2. Angenommen.']);
		expect(said[0]!.at).toBeLessThanOrEqual(1000);
	});

	it('never follow one another faster than people can listen', () => {
		const desk = news();
		for (let i = 0; i < 60; i += 1) {
			desk.happened([`Nummer ${i}.`]);
			vi.advanceTimersByTime(500);
		}
		vi.advanceTimersByTime(20_000);
		const gaps = said.slice(1).map(({ at }, index) => at - said[index]!.at);
		expect(said.length).toBeGreaterThan(2);
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pace.apart);
	});

	it('say what was written once its writer rests, in one sentence', () => {
		const desk = news();
		for (let i = 0; i < 20; i += 1) {
			desk.written('x');
			vi.advanceTimersByTime(200);
		}
		expect(said).toEqual([]);
		vi.advanceTimersByTime(pace.rest + 10);
		expect(said.map(({ text }) => text)).toEqual(['20 mal geschrieben.']);
	});

	it('do not wait for ever for somebody who never rests', () => {
		const desk = news();
		for (let i = 0; i < 100; i += 1) {
			desk.written('x');
			vi.advanceTimersByTime(1000);
		}
		expect(said.length).toBeGreaterThanOrEqual(2);
		expect(said.length).toBeLessThanOrEqual(5);
	});

	it('say at most three sentences, and none twice', () => {
		const desk = news();
		desk.happened(['A.', 'A.', 'B.', 'C.', 'D.', 'E.']);
		vi.advanceTimersByTime(10_000);
		expect(said.map(({ text }) => text)).toEqual(['A. B. C.']);
	});

	it('fall silent when the page is left', () => {
		const desk = news();
		desk.happened(['A.']);
		desk.written('x');
		desk.stop();
		vi.advanceTimersByTime(60_000);
		expect(said).toEqual([]);
	});
});
