import { randomUUID } from 'node:crypto';
import type { Place } from '../../src/lib/vault/associated-data.ts';
import { VaultFailure, type VaultReason } from '../../src/lib/vault/failure.ts';
import type { Holder } from '../../src/lib/vault/recipients.ts';
import { drawEpoch, scopeName, type OpenedEpoch } from '../../src/lib/vault/scopes.ts';
import { loadSodium } from '../../src/lib/vault/sodium.ts';

export const sodium = await loadSodium();

export const aScope = (type: Parameters<typeof scopeName>[0] = 'shared') =>
	scopeName(type, randomUUID());

export const anEpoch = (scope = aScope(), epoch = 1): OpenedEpoch =>
	drawEpoch(sodium, scope, epoch);

export const aHolder = (type: 'staff' | 'code' | 'recovery' = 'staff'): Holder => {
	const { publicKey, privateKey } = sodium.crypto_box_keypair();
	return { name: `${type}/${randomUUID()}`, publicKey, privateKey };
};

export const aPlace = (with_: Partial<Place> = {}): Place => ({
	kind: 'note.body',
	object: randomUUID(),
	sequence: 0,
	...with_
});

/** Bytes that look random and are always the same. */
export const bytes = (length: number, seed = 1): Uint8Array =>
	sodium.randombytes_buf_deterministic(length, new Uint8Array(32).fill(seed));

export const flipped = (whole: Uint8Array, at: number): Uint8Array => {
	const changed = Uint8Array.from(whole);
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
};

export const hex = (text: string): Uint8Array => sodium.from_hex(text.replaceAll(/\s/g, ''));

/** The reason for which `work` fails; `opened` if it does not. */
export function reasonOf(work: () => unknown): VaultReason | 'opened' {
	try {
		work();
		return 'opened';
	} catch (problem) {
		if (problem instanceof VaultFailure) return problem.reason;
		throw problem;
	}
}

export const laterReasonOf = async (work: Promise<unknown>): Promise<VaultReason | 'opened'> =>
	work.then(
		() => 'opened' as const,
		(problem: unknown) => {
			if (problem instanceof VaultFailure) return problem.reason;
			throw problem;
		}
	);
