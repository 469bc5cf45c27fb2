import { encodeFields } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import type { RecipientName } from './recipients.ts';
import { sealPen } from './recovery.ts';
import { staffName, type Roster } from './roster.ts';
import { keyBytes, recipientOnRoster } from './signed-roster.ts';
import type { Sodium } from './sodium.ts';

/**
 * Somebody is ready to lead: the public half of the pen they drew in their browser, its private half
 * sealed to the recovery, and their signature under both. It counts once the lead has signed it.
 */
export type PenOffer = { pen: Uint8Array; sealed: Uint8Array; signature: Uint8Array };

/** @param signingKey their own, as it stands on the roster */
export function drawPen(
	sodium: Sodium,
	roster: Roster,
	{ name, signingKey }: { name: RecipientName; signingKey: Uint8Array }
): { privateKey: Uint8Array; offer: PenOffer } {
	const { publicKey: pen, privateKey } = sodium.crypto_sign_keypair();
	const sealed = sealPen(sodium, privateKey, recoveryOn(sodium, roster));
	const signature = orFail('notSealed', () =>
		sodium.crypto_sign_detached(signedBytes(roster, name, { pen, sealed }), signingKey)
	);
	return { privateKey, offer: { pen, sealed, signature } };
}

/** @throws VaultFailure `keySwapped` where this person did not sign it for this office and recovery */
export function demandOffer(
	sodium: Sodium,
	roster: Roster,
	by: string,
	{ signature, ...offer }: PenOffer
): void {
	const member = roster.members.find(({ id, left }) => id === by && !left);
	if (!member) throw new VaultFailure('unknownRecipient');
	const signed = signedBytes(roster, staffName(by), offer);
	const key = keyBytes(sodium, member.signsWith);
	const isTheirs = orFail('keySwapped', () =>
		sodium.crypto_sign_verify_detached(signature, signed, key)
	);
	if (!isTheirs) throw new VaultFailure('keySwapped');
}

export const recoveryOn = (sodium: Sodium, roster: Roster) =>
	recipientOnRoster(sodium, roster, `recovery/${roster.recovery.id}`);

const signedBytes = (
	{ office, recovery }: Roster,
	name: RecipientName,
	{ pen, sealed }: Omit<PenOffer, 'signature'>
): Uint8Array => encodeFields(['pen/1', office, name, recovery.id, recovery.sealTo, pen, sealed]);
