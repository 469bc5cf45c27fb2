import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeness, similarFrom } from './similar.ts';

const says = (title: string, reason = '') => ({ title, reason });

describe('two proposals', () => {
	it.each([
		['the same title', says('Lesezimmer in der GU'), says('Lesezimmer in der GU')],
		['a compound', says('Zimmer zum Lesen'), says('Lesezimmer für Kinder')],
		['another form', says('Deutschkurse am Abend'), says('Ein Deutschkurs abends')],
		['a typing error', says('Lesezimer'), says('Lesezimmer')],
		['the reason', says('Bücher'), says('Lesezimmer', 'Kinder brauchen Bücher und Ruhe.')],
		['umlauts spelled out', says('Buecherei fuer alle'), says('Bücherei')],
		['more words', says('Nachtbus nach Gerberwiese'), says('Nachtbus')]
	])('are similar by %s', (_, mine, theirs) => {
		expect(alikeness(mine, theirs)).toBeGreaterThanOrEqual(similarFrom);
	});

	it.each([
		['different things', says('Nachtbus zur Gerberwiese'), says('Dolmetscher beim Arzt')],
		['only common words', says('Vorschlag für alle Menschen'), says('Thema am Runden Tisch')],
		['nothing written yet', says(''), says('Lesezimmer')],
		[
			'one word of many',
			says('Fahrräder reparieren', 'Die Werkstatt am Bahnhof hilft dienstags.'),
			says('Sprachcafé', 'Der Raum am Bahnhof ist zu klein, es regnet herein.')
		]
	])('are not similar by %s', (_, mine, theirs) => {
		expect(alikeness(mine, theirs)).toBeLessThan(similarFrom);
	});

	it('are as similar one way as the other, and never more than the same', () => {
		const words = fc.record({ title: fc.string(), reason: fc.string() });
		fc.assert(
			fc.property(words, words, (one, other) => {
				const score = alikeness(one, other);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(score).toBeCloseTo(alikeness(other, one), 10);
			})
		);
	});

	it('are compared fast: long ones must not keep the whole table waiting', () => {
		const long = (seed: number) =>
			Array.from({ length: 300 }, (_, at) => `wohnungsumzug${(at * 31 + seed) % 997}`).join(' ');
		const begun = performance.now();
		for (let seed = 0; seed < 100; seed++)
			alikeness(says('Umzug', long(seed)), says('Umzüge', long(seed * 7 + 1)));
		expect(performance.now() - begun).toBeLessThan(5000);
	});
});
