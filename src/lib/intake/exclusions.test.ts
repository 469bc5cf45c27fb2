import { describe, expect, it } from 'vitest';
import { exclusionsOf, type Colleague } from './exclusions.ts';
import { nothingSaid, type Answers } from './intake.ts';

const irmgard: Colleague = { staffId: 'irmgard', name: 'Irmgard Voß', ties: ['Stegwerk'] };
const tewodros: Colleague = { staffId: 'tewodros', name: 'Tewodros Haile-Berhan', ties: [] };
const excluded = (with_: Partial<Answers>) =>
	exclusionsOf({ ...nothingSaid, ...with_ }, [irmgard, tewodros]);

describe('before any key is wrapped, a case is hidden', () => {
	it('from nobody where nothing ties anybody to it', () => {
		expect(excluded({ story: 'Im Zimmer ist Schimmel.', involved: 'Herr Vossen' })).toEqual([]);
	});

	it('from whom the complainant names, by their whole or their last name', () => {
		const hidden = [{ staffId: 'tewodros', ground: 'complainant' }];
		expect(excluded({ notTo: 'nicht an TEWODROS  Haile Berhan bitte' })).toEqual(hidden);
		expect(excluded({ notTo: 'Frau Berhan' })).toEqual(hidden);
		expect(excluded({ notTo: 'Irmgard' })).toEqual([]);
	});

	it('from whoever it is about, where it is about the office', () => {
		const involved = 'Irmgard Voß hat mich weggeschickt.';
		expect(excluded({ involved })).toEqual([]);
		expect(excluded({ involved, aboutOffice: true })).toEqual([
			{ staffId: 'irmgard', ground: 'complainant' }
		]);
	});

	it.each(['place', 'involved', 'story', 'notTo'] as const)(
		'from whoever is tied to what stands in "%s"',
		(field) => {
			const hidden = [{ staffId: 'irmgard', ground: 'standing' }];
			expect(excluded({ [field]: 'Die Leute vom „Stegwerk“ waren da.' })).toEqual(hidden);
			expect(excluded({ [field]: 'am Stegwerkplatz' })).toEqual([]);
		}
	);

	it('know a name by its letters, with or without their marks', () => {
		const written = (name: string, notTo: string) =>
			exclusionsOf({ ...nothingSaid, notTo }, [{ staffId: 'one', name, ties: [] }]).length;
		for (const notTo of ['Frau Mueller', 'MULLER', 'Mu\u0308ller, Anna', 'Dr. Müller'])
			expect(written('Anna Müller', notTo), notTo).toBe(1);
		expect(written('Ayşe Yıldız', 'yildiz ayse')).toBe(1);
		expect(written('Jürgen Weiß', 'Weiss')).toBe(1);
		expect(written('Anna Müller', 'Herr Möller')).toBe(0);
		expect(written('Anna Müller', 'die Müllerin')).toBe(0);
	});
});
