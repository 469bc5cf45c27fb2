import { describe, expect, it } from 'vitest';
import type { Rescue } from './rescue.ts';
import { keepRescues, keptRescues } from './rescue-store.ts';

/** A browser's storage, or one that refuses. */
function aStorage({ full = false } = {}): Storage {
	const values = new Map<string, string>();
	return {
		length: 0,
		clear: () => values.clear(),
		key: () => null,
		getItem: (name) => values.get(name) ?? null,
		removeItem: (name) => void values.delete(name),
		setItem(name, value) {
			if (full) throw new DOMException('full', 'QuotaExceededError');
			values.set(name, value);
		}
	};
}

const rescue: Rescue = {
	reason: 'minutes.rescue.blockGone',
	texts: [{ itemId: 'a', text: 'Zehn Tage vorher.' }]
};

describe('a rescue copy', () => {
	it('outlives a reload, until its author puts it away', () => {
		const storage = aStorage();
		keepRescues('hedda', 'm', [rescue], storage);
		expect(keptRescues('hedda', 'm', storage)).toEqual([rescue]);
		keepRescues('hedda', 'm', [], storage);
		expect(keptRescues('hedda', 'm', storage)).toEqual([]);
	});

	it('belongs to its author and its meeting', () => {
		const storage = aStorage();
		keepRescues('hedda', 'm', [rescue], storage);
		expect(keptRescues('nils', 'm', storage)).toEqual([]);
		expect(keptRescues('hedda', 'other', storage)).toEqual([]);
	});

	it('does not break a page where the storage is full, or holds something else', () => {
		const storage = aStorage();
		expect(() => keepRescues('hedda', 'm', [rescue], aStorage({ full: true }))).not.toThrow();
		for (const odd of [
			'{',
			'7',
			'[{"reason":"x","texts":[]}]',
			'[{"reason":"minutes.rescue.x"}]'
		]) {
			storage.setItem('minutes-rescue/hedda/m', odd);
			expect(keptRescues('hedda', 'm', storage)).toEqual([]);
		}
	});
});
