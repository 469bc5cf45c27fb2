import type { Place } from './associated-data.ts';
import { signBirth, type Birth } from './births.ts';
import { reasonOfProblem, VaultFailure, type VaultReason } from './failure.ts';
import { openFile, sealFile, type FilePlace } from './files.ts';
import type { EpochName, KeyRing } from './key-ring.ts';
import { openText, sealText, type SealedObject } from './objects.ts';
import type { Recipient, RecipientName } from './recipients.ts';
import { drawEpoch, type EpochKey } from './scopes.ts';
import type { Answering } from './staff-keys-messages.ts';
import { isVouchedFor, vouchFor } from './vouchers.ts';
import { wrapEpoch } from './wraps.ts';

/** What a page asks of the keys of cases. */
export type ContentAsks = {
	receive: { ask: { wrap: Uint8Array; key: EpochKey; birth?: Birth }; answer: object };
	begin: {
		ask: EpochName & { recipients: RecipientName[] };
		answer: { key: EpochKey; birth: Birth; wraps: { name: RecipientName; wrap: Uint8Array }[] };
	};
	/** Signs the key that the server drew at the door. Whoever opens it first does so. */
	adopt: { ask: EpochName; answer: { birth: Birth } };
	wrap: { ask: EpochName & { recipient: RecipientName }; answer: { wrap: Uint8Array } };
	/** A code is on no roster: a key of its scope vouches for it, in the epoch it had so far. */
	wrapCode: {
		ask: EpochName & { code: Recipient; voucher: Uint8Array; vouchedIn: number };
		answer: { wrap: Uint8Array; voucher: Uint8Array };
	};
	seal: { ask: EpochName & { place: Place; text: string }; answer: SealedObject };
	open: {
		ask: { entries: (EpochName & { place: Place; sealed: SealedObject })[] };
		/** One entry that does not open must not hide the others. */
		answer: { entries: ({ text: string } | { failure: VaultReason })[] };
	};
	sealFile: { ask: EpochName & { place: FilePlace; bytes: Uint8Array }; answer: SealedObject };
	openFile: {
		ask: EpochName & { place: FilePlace; sealed: SealedObject };
		answer: { bytes: Uint8Array };
	};
};

export const answerContent: Answering<ContentAsks> = {
	receive(ring, { wrap, key, birth }) {
		ring.receive(wrap, key, birth);
		return {};
	},
	begin(ring, { scope, epoch, recipients }) {
		const opened = drawEpoch(ring.sodium, scope, epoch);
		const key = { scope, epoch, publicKey: opened.publicKey };
		const wraps = recipients.map((name) => ({ name, wrap: ring.wrap(opened, name) }));
		ring.keep(opened);
		return { key, birth: sign(ring, key), wraps };
	},
	adopt: (ring, name) => ({ birth: sign(ring, ring.epoch('writing', name)) }),
	wrap: (ring, { recipient, ...name }) => ({
		wrap: ring.wrap(ring.epoch('reading', name), recipient)
	}),
	wrapCode(ring, { code, voucher, vouchedIn, ...name }) {
		const before = ring.epoch('reading', { ...name, epoch: vouchedIn });
		if (!isVouchedFor(ring.sodium, before, code, voucher)) throw new VaultFailure('keySwapped');
		const epoch = ring.epoch('reading', name);
		const wrap = wrapEpoch(ring.sodium, epoch, code);
		return { wrap, voucher: vouchFor(ring.sodium, epoch, code) };
	},
	seal: (ring, { place, text, ...name }) =>
		sealText(ring.sodium, ring.epoch('writing', name), place, text),
	open: (ring, { entries }) => ({
		entries: entries.map(({ place, sealed, ...name }) => {
			try {
				return { text: openText(ring.sodium, ring.epoch('reading', name), place, sealed) };
			} catch (problem) {
				return { failure: reasonOfProblem(problem) };
			}
		})
	}),
	sealFile: (ring, { place, bytes, ...name }) =>
		sealFile(ring.sodium, ring.epoch('writing', name), place, bytes),
	openFile: (ring, { place, sealed, ...name }) => ({
		bytes: openFile(ring.sodium, ring.epoch('reading', name), place, sealed)
	})
};

function sign(ring: KeyRing, key: EpochKey): Birth {
	const { profile } = ring.use().opened;
	return { author: profile.name, signature: signBirth(ring.sodium, key, profile.signingKey) };
}
