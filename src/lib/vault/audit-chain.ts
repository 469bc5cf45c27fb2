import { canonicalJson, type Json } from './canonical.ts';
import { encodeFields, sameBytes } from './encoding.ts';
import type { Sodium } from './sodium.ts';

/**
 * One entry. `salt` and `text` go when their time is over; `commitment` and `link` stay, so that the
 * chain still shows that nothing was changed, taken out or put elsewhere.
 */
export type AuditLink = {
	sequence: number;
	salt: Uint8Array | null;
	text: string | null;
	commitment: Uint8Array;
	link: Uint8Array;
};

/** Where a chain ends. It goes to the office's mailbox each day: what is cut off behind it is seen. */
export type AuditHead = { sequence: number; link: Uint8Array };

export type AuditFinding =
	| { sound: true; head: AuditHead }
	| { sound: false; sequence: number; why: 'missing' | 'changed' | 'unlinked' | 'cut' };

type Verifying = { known?: AuditHead; from?: AuditHead; whole?: boolean };

const saltBytes = 16;

/** Before the first entry of an office. */
export const noEntries: AuditHead = { sequence: 0, link: new Uint8Array() };

/** The entry that follows. Without its salt a commitment cannot be guessed from likely payloads. */
export function nextLink(
	sodium: Sodium,
	office: string,
	head: AuditHead,
	payload: Json
): AuditLink {
	const sequence = head.sequence + 1;
	const salt = sodium.randombytes_buf(saltBytes);
	const text = canonicalJson(payload);
	const commitment = commitmentOf(sodium, salt, text);
	const link = linkOf(sodium, office, { sequence, commitment }, head);
	return { sequence, salt, text, commitment, link };
}

export const erased = ({ sequence, commitment, link }: AuditLink): AuditLink => ({
	sequence,
	salt: null,
	text: null,
	commitment,
	link
});

/**
 * @param links of one office, in order
 * @param known a head that was noted elsewhere: entries up to it must still be there
 * @param from where the piece before ended, where a long chain comes in pieces
 * @param whole false while further pieces follow
 */
export function verifyChain(
	sodium: Sodium,
	office: string,
	links: Iterable<AuditLink>,
	{ known = noEntries, from = noEntries, whole = true }: Verifying = {}
): AuditFinding {
	let head = from;
	for (const entry of links) {
		const sequence = head.sequence + 1;
		if (entry.sequence !== sequence) return { sound: false, sequence, why: 'missing' };
		if (!keepsItsCommitment(sodium, entry)) return { sound: false, sequence, why: 'changed' };
		const due = linkOf(sodium, office, entry, head);
		if (!sameBytes(due, entry.link)) return { sound: false, sequence, why: 'unlinked' };
		const rewritten = sequence === known.sequence && !sameBytes(entry.link, known.link);
		if (rewritten) return { sound: false, sequence, why: 'unlinked' };
		head = { sequence, link: entry.link };
	}
	if (whole && head.sequence < known.sequence)
		return { sound: false, sequence: head.sequence + 1, why: 'cut' };
	return { sound: true, head };
}

/** Erased is both or none: an entry of which only the salt is gone cannot be judged any more. */
function keepsItsCommitment(sodium: Sodium, { salt, text, commitment }: AuditLink): boolean {
	if (salt === null && text === null) return true;
	if (salt === null || text === null) return false;
	return sameBytes(commitmentOf(sodium, salt, text), commitment);
}

const commitmentOf = (sodium: Sodium, salt: Uint8Array, text: string): Uint8Array =>
	sodium.crypto_generichash(32, encodeFields(['audit/1', salt, text]), null);

function linkOf(
	sodium: Sodium,
	office: string,
	{ sequence, commitment }: Pick<AuditLink, 'sequence' | 'commitment'>,
	before: AuditHead
): Uint8Array {
	const fields = ['audit-link/1', office, sequence, before.link, commitment];
	return sodium.crypto_generichash(32, encodeFields(fields), null);
}
