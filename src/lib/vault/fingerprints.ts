import { encodeFields } from './encoding.ts';
import type { RosterMember } from './roster.ts';
import type { Sodium } from './sodium.ts';

export type PublicKeys = Pick<RosterMember, 'sealTo' | 'signsWith'>;

/** What the office lead compares with a new colleague before admitting them. */
export const memberFingerprint = (sodium: Sodium, { sealTo, signsWith }: PublicKeys): Uint8Array =>
	sodium.crypto_generichash(32, encodeFields(['member-keys/1', sealTo, signsWith]), null);

const groups = 8;

/**
 * Eight groups of four digits, to be read out on the phone: a hundred bits, which nobody can search
 * another key for. Digits, because they are the same in every language and script.
 */
export function spokenFingerprint(fingerprint: Uint8Array): string {
	const view = new DataView(fingerprint.buffer, fingerprint.byteOffset, fingerprint.byteLength);
	const group = (at: number) => String(view.getUint32(4 * at) % 10_000).padStart(4, '0');
	return Array.from({ length: groups }, (_, at) => group(at)).join(' ');
}
