import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	dissentInput,
	noteResultInput,
	openVoteInput,
	resistInput,
	sayInput,
	withdrawDissentInput
} from './voting.ts';

const seatId = randomUUID();
const option = randomUUID();
const flood = 'x'.repeat(5_000_000);

const problemOf = (schema: v.GenericSchema, form: unknown): string | undefined =>
	v.safeParse(schema, form).issues?.[0]?.message;

describe('what people send to a decision', () => {
	it.each(['-1', '1e3', '0.5', '99999', '٣', ' ', 'NaN'])('no hands are counted as "%s"', (yes) => {
		const form = { mode: 'show', version: '3', yes, no: '0', abstained: '0' };
		const expected = yes === ' ' ? undefined : 'decision.hands.wrong';
		expect(problemOf(noteResultInput, form)).toBe(expected);
	});

	it('has a mode that exists', () => {
		expect(problemOf(noteResultInput, { mode: 'dice', version: '3' })).toBe(
			'decision.mode.missing'
		);
		expect(problemOf(openVoteInput, { mode: 'show', version: '3' })).toBe('decision.mode.missing');
	});

	it.each(['-1', '11', '10.0', '1 ', '', '0x1', '00'])('no resistance is "%s"', (value) => {
		const form = { seatId, mandate: '', [`option-${option}`]: value };
		expect(problemOf(resistInput, form)).toBe('decision.vote.resistanceWrong');
	});

	it('takes every whole resistance from 0 to 10', () => {
		for (let value = 0; value <= 10; value++) {
			const form = { seatId, mandate: '', [`option-${option}`]: String(value) };
			const { resistances } = v.parse(resistInput, form);
			expect([...resistances]).toEqual([[option, value]]);
		}
	});

	it('needs words for a reservation and an objection, and a text for a Sondervotum', () => {
		const say = (choice: string, text = '') => ({ seatId, mandate: '', choice, text });
		expect(problemOf(sayInput, say('agree'))).toBeUndefined();
		expect(problemOf(sayInput, say('reservation'))).toBe('decision.vote.textMissing');
		expect(problemOf(sayInput, say('objection', ' \0 '))).toBe('decision.vote.textMissing');
		expect(problemOf(sayInput, say('maybe', 'x'))).toBe('decision.vote.choiceMissing');
		const note = { seatId, mandate: '', kind: 'specialVote', text: '' };
		expect(problemOf(dissentInput, note)).toBe('decision.dissent.textMissing');
	});

	it('is refused where it is far too long', () => {
		const say = { seatId, mandate: '', choice: 'objection', text: flood };
		expect(problemOf(sayInput, say)).toBe('decision.vote.textTooLong');
		expect(problemOf(sayInput, { ...say, text: 'x', mandate: flood })).toBe(
			'decision.mandate.tooLong'
		);
		const open = { version: '3', mode: 'consensing', options: flood };
		expect(problemOf(openVoteInput, open)).toBe('decision.options.tooLong');
		const many = { ...open, options: Array.from({ length: 12 }, (_, n) => `Tag ${n}`).join('\n') };
		expect(problemOf(openVoteInput, many)).toBe('decision.options.tooMany');
	});

	it('reads options line by line, each once', () => {
		const form = {
			version: '3',
			mode: 'consensing',
			options: ' Dienstag \r\n\r\nFreitag\nDienstag'
		};
		expect(v.parse(openVoteInput, form).options).toEqual(['Dienstag', 'Freitag']);
	});

	it.each(['', 'x', '__proto__', `${randomUUID()}'; drop table seats`])(
		'names a seat that can exist, not "%s"',
		(seatId) => {
			const form = { seatId, kind: 'dissent' };
			expect(problemOf(withdrawDissentInput, form)).toBe('decision.vote.noSeat');
		}
	);
});
