import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../tests/support/vault.ts';
import { bytesOfText, cleanText, longestText, textOfBytes } from './text.ts';

describe('a text on its way into the vault', () => {
	it('is cleaned at the edge, and nothing else of it is changed', () => {
		expect(cleanText('a\0b')).toBe('ab');
		expect(cleanText('half \ud83d a sign')).toBe('half \ufffd a sign');
		expect(cleanText('a\r\nb')).toBe('a\nb');
		const kept = '\ufeffنص ‏عربي e\u0301 👩‍👧 \t';
		expect(cleanText(kept)).toBe(kept);
	});

	it.each(['\ufeffBOM', 'نص عربي', 'e\u0301 stays two signs', '👩‍👧', ''])(
		'comes out as it went in: %j',
		(text) => {
			expect(textOfBytes(bytesOfText(text))).toBe(text);
		}
	);

	it('is not sealed with NUL or half a character, which would come out as something else', () => {
		expect(reasonOf(() => bytesOfText('a\0b'))).toBe('uncleanText');
		expect(reasonOf(() => bytesOfText('\udc00'))).toBe('uncleanText');
	});

	it('has a bound that counts bytes', () => {
		expect(bytesOfText('a'.repeat(longestText))).toHaveLength(longestText);
		expect(reasonOf(() => bytesOfText('ä'.repeat(longestText / 2 + 1)))).toBe('tooLong');
	});

	it('is not guessed from bytes that are no text', () => {
		expect(reasonOf(() => textOfBytes(Uint8Array.of(0xc3)))).toBe('malformed');
	});
});
