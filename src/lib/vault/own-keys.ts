import { deriveHere } from './derive.ts';
import { sameBytes } from './encoding.ts';
import { VaultFailure } from './failure.ts';
import { memberFingerprint, spokenFingerprint, type PublicKeys } from './fingerprints.ts';
import type { KeyRing } from './key-ring.ts';
import { penFrom } from './own-pen.ts';
import { drawPrintedKey, parsePrintedKey, writtenKey } from './printed-key.ts';
import {
	drawProfile,
	lockProfile,
	openProfile,
	sealProfile,
	type LockedProfile,
	type Profile
} from './profile.ts';
import { staffName, type Roster } from './roster.ts';
import {
	fingerprintOf,
	keyInForce,
	pinBefore,
	readRoster,
	type SignedRoster
} from './signed-roster.ts';
import type { Sodium } from './sodium.ts';
import { drawStaffKey } from './staff-key.ts';
import type { Answering } from './staff-keys-messages.ts';

/** Five words, or the printed key, as typed. */
export type Typed = { words: string } | { paper: string };

type Seeing = {
	office: string;
	roster: SignedRoster;
	/** The first time, and after recovery: the fingerprint of the roster's key, compared in person. */
	fingerprint?: Uint8Array;
};

/** `box`: the profile, sealed again with what was now seen of the roster; to be stored. */
type Seen = { roster: Roster; box: Uint8Array };

/** What somebody asks of their own keys. */
export type OwnAsks = {
	/** New keys. Words and paper are shown once and kept nowhere. */
	draw: {
		ask: { id: string };
		answer: { words: string[]; paper: string; locked: LockedProfile } & PublicKeys;
	};
	/** Opens one's own keys where there is no roster to read yet. */
	enter: { ask: { locked: LockedProfile; by: Typed }; answer: PublicKeys };
	unlock: { ask: { locked: LockedProfile; by: Typed } & Seeing; answer: Seen };
	/** A newer roster, while the keys are open. */
	see: { ask: Seeing; answer: Seen };
	/** The number of one’s own keys, as they are and not as the database shows them. */
	ownFingerprint: { ask: object; answer: { spoken: string } };
	/** The same keys under new words and a new sheet. */
	relock: { ask: object; answer: { words: string[]; paper: string; locked: LockedProfile } };
	lock: { ask: object; answer: object };
	/** What two people read to each other: of the key that signs from this roster on, or of somebody's keys. */
	fingerprint: {
		ask: { roster: SignedRoster } | PublicKeys;
		answer: { spoken: string; fingerprint: Uint8Array };
	};
};

export const answerOwn: Answering<OwnAsks> = {
	async draw(ring, { id }) {
		const { sodium } = ring;
		const profile = drawProfile(sodium, staffName(id));
		const drawn = await lockAnew(sodium, profile);
		const { key } = parsePrintedKey(sodium, drawn.paper);
		ring.hold(await openProfile(sodium, deriveHere(sodium), drawn.locked, { paper: key }));
		return { ...drawn, ...publicKeysOf(sodium, profile) };
	},
	ownFingerprint(ring) {
		const { sodium } = ring;
		const own = memberFingerprint(sodium, publicKeysOf(sodium, ring.use().opened.profile));
		return { spoken: spokenFingerprint(own) };
	},
	relock(ring) {
		const { opened } = ring.use();
		return lockAnew(ring.sodium, opened.profile, opened.key);
	},
	async enter(ring, asked) {
		ring.hold(await open(ring, asked));
		return publicKeysOf(ring.sodium, ring.use().opened.profile);
	},
	async unlock(ring, { locked, by, ...seeing }) {
		const opened = await open(ring, { locked, by });
		ring.hold(opened);
		try {
			return see(ring, seeing);
		} catch (problem) {
			// With a roster that was refused nothing may be done, not even with one's own keys.
			ring.forget();
			throw problem;
		}
	},
	see,
	lock(ring) {
		ring.forget();
		return {};
	},
	fingerprint({ sodium }, ask) {
		const fingerprint =
			'roster' in ask
				? fingerprintOf(sodium, keyInForce(sodium, ask.roster))
				: memberFingerprint(sodium, ask);
		return { fingerprint, spoken: spokenFingerprint(fingerprint) };
	}
};

async function lockAnew(
	sodium: Sodium,
	profile: Profile,
	under?: Uint8Array
): Promise<OwnAsks['relock']['answer']> {
	const words = drawStaffKey(sodium);
	const key = drawPrintedKey(sodium);
	const keys = { words: words.join(' '), paper: key };
	const locked = await lockProfile(sodium, deriveHere(sodium), profile, keys, under);
	const paper = writtenKey(sodium, 'staff', key);
	sodium.memzero(key);
	return { words, paper, locked };
}

function open({ sodium }: KeyRing, { locked, by }: OwnAsks['enter']['ask']) {
	const key = 'words' in by ? by : { paper: parsePrintedKey(sodium, by.paper).key };
	return openProfile(sodium, deriveHere(sodium), locked, key);
}

function see(ring: KeyRing, { office, roster: signed, fingerprint }: Seeing): Seen {
	const { sodium } = ring;
	const { opened } = ring.use();
	const { rosterSigningKey } = opened.profile;
	const own =
		rosterSigningKey && fingerprintOf(sodium, penFrom(sodium, rosterSigningKey).publicKey);
	// Whoever holds the pen needs nobody to tell them what it signs with.
	const compared = fingerprint ?? own;
	const pin = opened.profile.pin ?? firstPinFrom(sodium, signed, compared);
	const read = readRoster(sodium, signed, { office, pin, compared });
	// A pen that has just been handed over signs nothing any more: it need not lie about.
	if (own && sameBytes(own, pin.fingerprint) && !sameBytes(own, read.pin.fingerprint))
		delete opened.profile.rosterSigningKey;
	ring.see(read.roster, read.pin);
	return { roster: read.roster, box: sealProfile(sodium, opened) };
}

function firstPinFrom(sodium: Sodium, signed: SignedRoster, compared: Uint8Array | undefined) {
	if (!compared) throw new VaultFailure('rosterUnpinned');
	return pinBefore(sodium, signed, compared);
}

/** As they stand on the roster. */
export function publicKeysOf(sodium: Sodium, { publicKey, signingKey }: Profile): PublicKeys {
	const text = (key: Uint8Array) =>
		sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);
	const signsWith = sodium.crypto_sign_ed25519_sk_to_pk(signingKey);
	return { sealTo: text(publicKey), signsWith: text(signsWith) };
}
