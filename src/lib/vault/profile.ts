import { derivation, type Derive } from './derive.ts';
import { decodeFields, encodeFields } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { drawContentKey, openUnder, sealUnder } from './objects.ts';
import { isRecipientName, type Holder, type RecipientName } from './recipients.ts';
import type { Sodium } from './sodium.ts';
import { parseStaffKey } from './staff-key.ts';

/** What this person's browser has seen of the roster: nothing older, nobody else's. */
export type Pin = { fingerprint: Uint8Array; version: number; digest: Uint8Array };

/** The private halves of a person's keys. The office lead's holds the pen of the roster too. */
export type Profile = Holder & {
	signingKey: Uint8Array;
	rosterSigningKey?: Uint8Array;
	pin?: Pin;
};

/** Stored. `box` opens with a key of its own, which lies under the five words and under the paper. */
export type LockedProfile = {
	name: RecipientName;
	salt: Uint8Array;
	byWords: Uint8Array;
	byPaper: Uint8Array;
	box: Uint8Array;
};

/** `key` seals the profile again when its pin moves, without asking for the words. */
export type OpenedProfile = { profile: Profile; key: Uint8Array };

type Opening = { words: string } | { paper: Uint8Array };

export function drawProfile(sodium: Sodium, name: RecipientName): Profile {
	const { publicKey, privateKey } = sodium.crypto_box_keypair();
	return { name, publicKey, privateKey, signingKey: sodium.crypto_sign_keypair().privateKey };
}

export async function lockProfile(
	sodium: Sodium,
	derive: Derive,
	profile: Profile,
	keys: { words: string; paper: Uint8Array },
	/** Of the same profile under other words: what was sealed under it must open, whatever is stored. */
	key = drawContentKey(sodium)
): Promise<LockedProfile> {
	const { name } = profile;
	const salt = sodium.randombytes_buf(derivation.saltBytes);
	const fromWords = await derive(parseStaffKey(keys.words), salt);
	const byWords = sealUnder(sodium, fromWords, dataOf('words', name), key);
	const byPaper = sealUnder(sodium, keys.paper, dataOf('paper', name), key);
	const box = sealProfile(sodium, { profile, key });
	sodium.memzero(fromWords);
	return { name, salt, byWords, byPaper, box };
}

/** @throws VaultFailure `unknownWord` where nothing was typed; `notOpened` for the wrong words */
export async function openProfile(
	sodium: Sodium,
	derive: Derive,
	locked: LockedProfile,
	by: Opening
): Promise<OpenedProfile> {
	const key = await openKey(sodium, derive, locked, by);
	const content = openUnder(sodium, key, dataOf('profile', locked.name), locked.box);
	try {
		return { key, profile: decodeProfile(sodium, locked.name, content) };
	} finally {
		sodium.memzero(content);
	}
}

export function sealProfile(sodium: Sodium, { profile, key }: OpenedProfile): Uint8Array {
	if (!isRecipientName(profile.name)) throw new VaultFailure('notSealed');
	const { privateKey, signingKey, rosterSigningKey, pin } = profile;
	const nothing = new Uint8Array();
	const pinned = pin ? encodeFields([pin.fingerprint, pin.version, pin.digest]) : nothing;
	const fields = [privateKey, signingKey, rosterSigningKey ?? nothing, pinned];
	return sealUnder(sodium, key, dataOf('profile', profile.name), encodeFields(fields));
}

async function openKey(sodium: Sodium, derive: Derive, locked: LockedProfile, by: Opening) {
	if ('paper' in by)
		return openUnder(sodium, by.paper, dataOf('paper', locked.name), locked.byPaper);
	const fromWords = await derive(parseStaffKey(by.words), locked.salt);
	try {
		return openUnder(sodium, fromWords, dataOf('words', locked.name), locked.byWords);
	} finally {
		sodium.memzero(fromWords);
	}
}

function decodeProfile(sodium: Sodium, name: RecipientName, content: Uint8Array): Profile {
	const [privateKey, signingKey, rosterSigningKey, pinned] = decodeFields(content, 4);
	if (!privateKey || !signingKey) throw new VaultFailure('malformed');
	return {
		name,
		publicKey: orFail('malformed', () => sodium.crypto_scalarmult_base(privateKey)),
		privateKey,
		signingKey,
		rosterSigningKey: rosterSigningKey?.length ? rosterSigningKey : undefined,
		pin: pinned?.length ? decodePin(pinned) : undefined
	};
}

function decodePin(pinned: Uint8Array): Pin {
	const [fingerprint, version, digest] = decodeFields(pinned, 3);
	if (!fingerprint || version?.length !== 8 || !digest) throw new VaultFailure('malformed');
	const number = new DataView(version.buffer, version.byteOffset).getBigUint64(0);
	return { fingerprint, version: Number(number), digest };
}

const dataOf = (what: 'words' | 'paper' | 'profile', name: RecipientName): Uint8Array =>
	encodeFields(['profile/1', what, name]);
