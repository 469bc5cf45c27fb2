import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { anOffice } from '../../../tests/support/vault-office.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { bytesSchema, lockedProfileSchema, signedRosterSchema, toWire } from './wire.ts';

it('carries bytes as libsodium would write them', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
			const text = toBase64(bytes);
			expect(text).toBe(sodium.to_base64(bytes, sodium.base64_variants.URLSAFE_NO_PADDING));
			expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
		}),
		{ numRuns: 30 }
	);
	expect.hasAssertions();
});

it('brings profile and roster back as they were', async () => {
	const { irmgard, signed } = await anOffice();
	expect(v.parse(lockedProfileSchema, toWire(irmgard.locked))).toEqual(irmgard.locked);
	expect(v.parse(signedRosterSchema, toWire(signed))).toEqual(signed);
});

it.each(['a', 'a+b/', 'AA==', 'ü', 'A'.repeat(50)])('refuses %j', (text) => {
	expect(v.is(bytesSchema(32), text)).toBe(false);
});
