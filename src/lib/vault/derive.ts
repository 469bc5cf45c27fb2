import { orFail } from './failure.ts';
import type { Sodium } from './sodium.ts';

/** Argon2id, 64 MiB, three passes, one lane: what guessing costs for each single try. */
export const derivation = { passes: 3, memoryBytes: 64 * 1024 * 1024, saltBytes: 16, keyBytes: 32 };

/** The browser computes in a worker, the server in its thread pool and in turn; both the same. */
export type Derive = (secret: string, salt: Uint8Array) => Promise<Uint8Array>;

export const deriveHere =
	(sodium: Sodium): Derive =>
	async (secret, salt) =>
		orFail('malformed', () =>
			sodium.crypto_pwhash(
				derivation.keyBytes,
				secret,
				salt,
				derivation.passes,
				derivation.memoryBytes,
				sodium.crypto_pwhash_ALG_ARGON2ID13
			)
		);
