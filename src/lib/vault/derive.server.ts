import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import { derivation, type Derive } from './derive.ts';
import { Turns } from './turns.ts';

const compute = promisify(argon2);

/** Each takes 64 MiB and a third of a second of a core: guessing many codes at once gains nothing. */
const derivationLimits = { atOnce: 4, waiting: 64 } as const;

const turns = new Turns(derivationLimits);

/**
 * The same as `deriveHere`, but beside the event loop: libsodium would stop every other request.
 *
 * @throws VaultFailure `busy` if too many others are waiting
 */
export const deriveInTurn: Derive = (secret, salt) =>
	turns.take(async () =>
		Uint8Array.from(
			await compute('argon2id', {
				message: secret,
				nonce: salt,
				passes: derivation.passes,
				memory: derivation.memoryBytes / 1024,
				parallelism: 1,
				tagLength: derivation.keyBytes
			})
		)
	);
