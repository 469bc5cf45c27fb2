import { describe, expect, it } from 'vitest';
import de from '../i18n/catalogue.de.ts';
import { textIn } from '../i18n/text.ts';
import { changesBetween, textSentence, type Shown, type TextNews } from './news.ts';

const text = textIn('de', de);
const item = (number: number, version = 1) => {
	return { id: `i${number}`, number, title: `Punkt ${number}`, version };
};
const shown = (with_: Partial<Shown> = {}): Shown => {
	return {
		currentItemId: null,
		items: [item(1), item(2)],
		decisions: [],
		commitments: [],
		...with_
	};
};
const heard = (before: Partial<Shown>, now: Partial<Shown>, own = false) =>
	changesBetween(text, shown(before), shown(now), own);
const decision = (state: 'draft' | 'voting' | 'adopted') => [
	{ id: 'd', year: 2026, number: 14, state }
];
const written = (with_: Partial<TextNews>): TextNews => {
	return { itemId: 'i1', by: undefined, added: 0, changed: 0, removed: 0, ...with_ };
};

describe('what people hear of a meeting', () => {
	it('is nothing where nothing changed', () => {
		expect(heard({}, {})).toEqual([]);
	});

	it('is the current item, also one they may not see', () => {
		expect(heard({}, { currentItemId: 'i2' })).toEqual(['Jetzt: TOP 2, Punkt 2']);
		expect(heard({}, { currentItemId: 'hidden' })).toEqual([
			'Jetzt wird ein TOP behandelt, den Sie nicht sehen.'
		]);
		expect(heard({ currentItemId: 'i1' }, {})).toEqual(['Jetzt wird kein TOP behandelt.']);
	});

	it('is a decision on its way, and not its draft', () => {
		expect(heard({}, { decisions: decision('draft') })).toEqual([]);
		const vote = { decisions: decision('voting') };
		expect(heard({ decisions: decision('draft') }, vote)).toEqual([
			'Die Abstimmung über B-2026-14 läuft.'
		]);
		expect(heard(vote, { decisions: decision('adopted') })).toEqual(['B-2026-14 ist angenommen.']);
	});

	it('is a new commitment', () => {
		const commitments = [{ id: 'c', year: 2026, number: 7 }];
		expect(heard({}, { commitments })).toEqual(['Neue Zusage Z-2026-7.']);
	});

	it('is what came to the agenda, what left it, and once that it changed', () => {
		expect(heard({}, { items: [item(1), item(2), item(3)] })).toEqual([
			'Neu auf der Tagesordnung: TOP 3, Punkt 3'
		]);
		expect(heard({}, { items: [item(1)] })).toEqual(['Nicht mehr auf der Tagesordnung: Punkt 2']);
		expect(heard({}, { items: [item(2), item(1, 2)] })).toEqual([
			'Die Tagesordnung hat sich geändert.'
		]);
	});

	it('is not what they did to the agenda themselves', () => {
		expect(heard({}, { items: [item(1)] }, true)).toEqual([]);
	});
});

describe('what people hear of a text', () => {
	it('is who added how much', () => {
		const by = 'Samira';
		expect(textSentence(text, 3, [written({ by, added: 1 }), written({ by, changed: 1 })])).toBe(
			'\u2068Samira\u2069 hat in TOP 3 einen Absatz hinzugefügt.'
		);
		expect(textSentence(text, 3, [written({ by, added: 2 })])).toContain('2 Absätze');
		expect(textSentence(text, 3, [written({ by, changed: 1 })])).toContain('TOP 3 geändert');
		expect(textSentence(text, 3, [written({ by, removed: 1 })])).toContain('gelöscht');
	});

	it('names nobody who does not want to be seen, and no long list', () => {
		expect(textSentence(text, 3, [written({ changed: 1 })])).toBe('TOP 3 wurde geändert.');
		const both = [written({ by: 'A', added: 1 }), written({ by: 'B', added: 1 })];
		expect(textSentence(text, 3, both)).toBe('Mehrere Personen haben in TOP 3 geschrieben.');
	});
});
