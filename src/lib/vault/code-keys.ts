import { drawCode, writtenCode } from './code-digits.ts';
import { lockCode, type CodeRecord } from './codes.ts';
import { deriveHere } from './derive.ts';
import { VaultFailure } from './failure.ts';
import type { EpochName } from './key-ring.ts';
import type { Answering } from './staff-keys-messages.ts';
import { vouchFor } from './vouchers.ts';
import { wrapEpoch } from './wraps.ts';

/** A code as it is stored, with the key of its scope. Nothing of it opens without the digits. */
export type CodeToKeep = Omit<CodeRecord, 'name'> & {
	id: string;
	locator: string;
	wrap: Uint8Array;
	voucher: Uint8Array;
};

/** What a page asks for somebody who sits opposite and has no code yet. */
export type CodeAsks = {
	/** `written` is shown and printed once, and kept nowhere. */
	drawCode: {
		ask: EpochName & { id: string };
		answer: { written: string; code: CodeToKeep };
	};
};

export const answerCode: Answering<CodeAsks> = {
	async drawCode(ring, { id, ...name }) {
		const { sodium } = ring;
		const epoch = ring.epoch('writing', name);
		const { pin } = ring.use().opened.profile;
		if (!pin) throw new VaultFailure('noRoster');
		const code = drawCode(sodium);
		const born = { name: `code/${id}`, pin: pin.fingerprint } as const;
		const { salt, publicKey, box } = await lockCode(sodium, deriveHere(sodium), code, born);
		const holder = { name: born.name, publicKey };
		const wrap = wrapEpoch(sodium, epoch, holder);
		const voucher = vouchFor(sodium, epoch, holder);
		const { locator } = code;
		return {
			written: writtenCode(code),
			code: { id, locator, salt, publicKey, box, wrap, voucher }
		};
	}
};
