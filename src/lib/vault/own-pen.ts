import { sameBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import type { KeyRing } from './key-ring.ts';
import { fingerprintOf } from './signed-roster.ts';
import type { Sodium } from './sodium.ts';

/** What signs the list of the office. */
export type Pen = { publicKey: Uint8Array; privateKey: Uint8Array };

export const penFrom = (sodium: Sodium, privateKey: Uint8Array): Pen => ({
	publicKey: orFail('malformed', () => sodium.crypto_sign_ed25519_sk_to_pk(privateKey)),
	privateKey
});

/** Undefined where another pen signs by now, and where one’s own does not yet. */
export function heldPen(ring: KeyRing): Pen | undefined {
	const { rosterSigningKey, pin } = ring.use().opened.profile;
	if (!rosterSigningKey || !pin) return undefined;
	const pen = penFrom(ring.sodium, rosterSigningKey);
	return sameBytes(fingerprintOf(ring.sodium, pen.publicKey), pin.fingerprint) ? pen : undefined;
}

/** @throws VaultFailure `noPen` */
export function penOf(ring: KeyRing): Pen {
	const pen = heldPen(ring);
	if (!pen) throw new VaultFailure('noPen');
	return pen;
}
