import { randomUUID } from 'node:crypto';
import type { Derive } from '../../src/lib/vault/derive.ts';
import { drawPrintedKey, writtenKey } from '../../src/lib/vault/printed-key.ts';
import { drawProfile, lockProfile, type LockedProfile } from '../../src/lib/vault/profile.ts';
import type { RecipientName } from '../../src/lib/vault/recipients.ts';
import { staffName, type Roster, type RosterMember } from '../../src/lib/vault/roster.ts';
import { fingerprintOf, signRoster } from '../../src/lib/vault/signed-roster.ts';
import { sodium } from './vault.ts';

/** Where nothing is guessed: as quick as a hash. */
export const quickly: Derive = async (secret, salt) => sodium.crypto_generichash(32, secret, salt);

const words = 'Nebelkanne Salattisch Igellaterne Zimtschuh Storchenfenster';
const text = (key: Uint8Array) => sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);

type Person = {
	name: RecipientName;
	words: string;
	paper: string;
	locked: LockedProfile;
	member: RosterMember;
};

async function aPerson(called: string, derive: Derive): Promise<Person> {
	const id = randomUUID();
	const profile = drawProfile(sodium, staffName(id));
	const paper = drawPrintedKey(sodium);
	const signsWith = sodium.crypto_sign_ed25519_sk_to_pk(profile.signingKey);
	return {
		name: profile.name,
		words,
		paper: writtenKey(sodium, 'staff', paper),
		locked: await lockProfile(sodium, derive, profile, { words, paper }),
		member: {
			id,
			name: called,
			roles: ['ombudsperson'],
			duty: true,
			left: false,
			sealTo: text(profile.publicKey),
			signsWith: text(signsWith)
		}
	};
}

/** Irmgard and Tewodros with their keys, and a roster that was signed. */
export async function anOffice(derive: Derive = quickly) {
	const pen = sodium.crypto_sign_keypair();
	const [irmgard, tewodros] = [await aPerson('Irmgard', derive), await aPerson('Tewodros', derive)];
	const roster: Roster = {
		office: randomUUID(),
		version: 1,
		members: [irmgard.member, tewodros.member],
		recovery: { id: randomUUID(), sealTo: text(sodium.crypto_box_keypair().publicKey) }
	};
	const sign = (changed: Partial<Roster>) => signRoster(sodium, { ...roster, ...changed }, pen);
	return {
		office: roster.office,
		irmgard,
		tewodros,
		roster,
		sign,
		signed: sign({}),
		fingerprint: fingerprintOf(sodium, pen.publicKey)
	};
}
