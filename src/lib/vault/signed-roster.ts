import * as v from 'valibot';
import type { SigningKeyOf } from './births.ts';
import { canonicalJson } from './canonical.ts';
import { encodeFields, sameBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import type { Pin } from './profile.ts';
import type { Recipient, RecipientName } from './recipients.ts';
import { recipientsOf, rosterSchema, staffName, type Roster } from './roster.ts';
import type { Sodium } from './sodium.ts';

/** Stored and sent: the signed text itself, not what a database makes of it. */
export type SignedRoster = {
	text: string;
	signature: Uint8Array;
	signer: Uint8Array;
	/** The lists before it that named another signing key, oldest first. */
	steps?: SignedRoster[];
};

type RosterKeys = { publicKey: Uint8Array; privateKey: Uint8Array };

export function signRoster(sodium: Sodium, roster: Roster, keys: RosterKeys): SignedRoster {
	if (!v.is(rosterSchema, roster)) throw new VaultFailure('rosterUnusable');
	const text = canonicalJson(roster);
	const signature = orFail('notSealed', () =>
		sodium.crypto_sign_detached(signedBytes(text), keys.privateKey)
	);
	return { text, signature, signer: keys.publicKey };
}

/** What people compare when somebody joins, and what a profile pins. */
export const fingerprintOf = (sodium: Sodium, signer: Uint8Array): Uint8Array =>
	sodium.crypto_generichash(32, encodeFields(['roster-key/1', signer]), null);

/** Before anything was seen: the fingerprint alone, as it was handed over in person. */
export const firstPin = (fingerprint: Uint8Array): Pin => ({
	fingerprint,
	version: 0,
	digest: new Uint8Array()
});

type Reading = {
	office: string;
	pin: Pin;
	/** After recovery: the fingerprint that was compared, or nobody is here to compare any. */
	compared?: Uint8Array | 'byNobody';
};

/**
 * The roster, if a chain of signatures leads to it from the pinned key, and it is not older than what
 * this person has seen; and the pin to be kept from now on.
 *
 * @throws VaultFailure `rosterForged`, `rosterOlder`, `rosterForked` (two of one version),
 *   `rosterUnusable` (signed, but not a roster of this office), `rosterRecovered` (ask somebody)
 */
export function readRoster(
	sodium: Sodium,
	signed: SignedRoster,
	{ pin, ...reading }: Reading
): { roster: Roster; pin: Pin } {
	let at = pin;
	let asks = false;
	const read = (one: SignedRoster) => {
		const found = readOne(sodium, one, { ...reading, pin: at });
		asks ||= found.asks;
		at = found.pin;
		if (isCompared(at.fingerprint, reading.compared)) asks = false;
		return found.roster;
	};
	for (const step of signed.steps ?? []) {
		// Steps of the time before that pin lead nowhere. What lacks one is refused at the end.
		if (isPinned(sodium, step, at) && parse(step.text).version >= at.version) read(step);
	}
	const roster = read(signed);
	if (asks) throw new VaultFailure('rosterRecovered');
	return { roster, pin: at };
}

/** `asks`: it names a key of which only people can say whose it is. */
function readOne(sodium: Sodium, signed: SignedRoster, { office, pin }: Reading) {
	const digest = sodium.crypto_generichash(32, signedBytes(signed.text), null);
	const seen = sameBytes(digest, pin.digest);
	// The list that named the pinned key was signed by the one before: it was seen, and is the same.
	if (!(seen || isPinned(sodium, signed, pin)) || !isSigned(sodium, signed))
		throw new VaultFailure('rosterForged');
	const roster = parse(signed.text);
	if (roster.office !== office) throw new VaultFailure('rosterUnusable');
	if (roster.version < pin.version) throw new VaultFailure('rosterOlder');
	if (roster.version === pin.version && !seen) throw new VaultFailure('rosterForked');
	const fingerprint = fingerprintOf(sodium, keyInForce(sodium, signed));
	const asks = !seen && roster.successor?.compare === true;
	return { roster, asks, pin: { fingerprint, version: roster.version, digest } };
}

/** Whose signature counts after this list: its signer's, or of whom it names. */
export function keyInForce(sodium: Sodium, { text, signer }: SignedRoster): Uint8Array {
	const { successor } = parse(text);
	return successor ? keyBytes(sodium, successor.signsWith) : signer;
}

/**
 * Where somebody holds a fingerprint that was compared and has seen no list yet: the one to begin
 * with. Where the list in force is the one that names the compared key, that is its own signer's.
 */
export function pinBefore(sodium: Sodium, signed: SignedRoster, compared: Uint8Array): Pin {
	const named = sameBytes(fingerprintOf(sodium, keyInForce(sodium, signed)), compared);
	return firstPin(named ? fingerprintOf(sodium, signed.signer) : compared);
}

const isPinned = (sodium: Sodium, { signer }: SignedRoster, pin: Pin): boolean =>
	sameBytes(fingerprintOf(sodium, signer), pin.fingerprint);

const isCompared = (fingerprint: Uint8Array, compared: Reading['compared']): boolean =>
	compared === 'byNobody' || (!!compared && sameBytes(compared, fingerprint));

/**
 * Somebody to wrap a key to, with the key of the roster.
 *
 * @param shown the public key in the database, if one is shown there
 * @throws VaultFailure `unknownRecipient` (not here, or left), `keySwapped`
 */
export function recipientOnRoster(
	sodium: Sodium,
	roster: Roster,
	name: RecipientName,
	shown?: Uint8Array
): Recipient {
	const found = recipientsOf(roster).find((recipient) => recipient.name === name);
	if (!found) throw new VaultFailure('unknownRecipient');
	const publicKey = keyBytes(sodium, found.key);
	if (shown && !sameBytes(shown, publicKey)) throw new VaultFailure('keySwapped');
	return { name, publicKey };
}

/**
 * Whose signature under an epoch counts: for writing into it of those who are here, for reading of
 * all who ever were.
 */
export const signersOf =
	(sodium: Sodium, roster: Roster, doing: 'reading' | 'writing'): SigningKeyOf =>
	(author) => {
		const member = roster.members.find(({ id }) => staffName(id) === author);
		if (!member || (doing === 'writing' && member.left)) return undefined;
		return keyBytes(sodium, member.signsWith);
	};

function parse(text: string): Roster {
	const read = v.safeParse(
		rosterSchema,
		orFail('rosterUnusable', () => JSON.parse(text))
	);
	// A key that stands twice, or a blank: two programs could read two rosters out of one text.
	if (!read.success || canonicalJson(read.output) !== text)
		throw new VaultFailure('rosterUnusable');
	return read.output;
}

function isSigned(sodium: Sodium, { text, signature, signer }: SignedRoster): boolean {
	try {
		return sodium.crypto_sign_verify_detached(signature, signedBytes(text), signer);
	} catch {
		return false;
	}
}

const signedBytes = (text: string): Uint8Array => encodeFields(['roster/1', text]);

/** A public key as it stands on a roster. */
export const keyBytes = (sodium: Sodium, key: string): Uint8Array =>
	sodium.from_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);
