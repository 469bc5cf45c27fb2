import { decodeFields, encodeFields, sameBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { openUnder, sealUnder } from './objects.ts';
import { drawPrintedKey, parsePrintedKey, writtenKey } from './printed-key.ts';
import { isRecipientName, type Holder, type Recipient, type RecipientName } from './recipients.ts';
import type { Sodium } from './sodium.ts';

const pairs = [
	[1, 2],
	[1, 3],
	[2, 3]
] as const;
type Pair = (typeof pairs)[number];
type ShareNumber = 1 | 2 | 3;

/** Stored. The private halves lie in `boxes` three times, each under two of the three shares. */
export type Recovery = {
	name: RecipientName;
	publicKey: Uint8Array;
	rosterKey: Uint8Array;
	boxes: Uint8Array[];
	/** Since the lead was handed over: the pen that counts now, sealed to this recovery. */
	pen?: Uint8Array;
};

/** What two shares give: the wraps of named cases, and the pen that signs the roster. */
export type OpenedRecovery = Holder & {
	rosterSigningKey: Uint8Array;
	/** Whose public half lay under the sheets from the beginning, whatever came after. */
	firstRosterKey: Uint8Array;
};

type RosterKeys = { publicKey: Uint8Array; privateKey: Uint8Array };

/** @returns `sheets`: the three shares as they are printed; they are kept nowhere else */
export function drawRecovery(
	sodium: Sodium,
	name: RecipientName,
	roster: RosterKeys
): { recovery: Recovery; sheets: [string, string, string] } {
	if (!isRecipientName(name)) throw new VaultFailure('notSealed');
	const { publicKey, privateKey } = sodium.crypto_box_keypair();
	const shares = [1, 2, 3].map(() => drawPrintedKey(sodium));
	const [one, two, three] = shares;
	if (!one || !two || !three) throw new VaultFailure('notSealed');
	const content = encodeFields([privateKey, roster.privateKey]);
	const boxes = pairs.map((pair) => {
		const key = keyOf(sodium, [shares[pair[0] - 1], shares[pair[1] - 1]]);
		return sealUnder(sodium, key, dataOf(name, pair), content);
	});
	const sheets: [string, string, string] = [
		writtenKey(sodium, 'share1', one),
		writtenKey(sodium, 'share2', two),
		writtenKey(sodium, 'share3', three)
	];
	for (const secret of [content, privateKey, ...shares]) sodium.memzero(secret);
	return { recovery: { name, publicKey, rosterKey: roster.publicKey, boxes }, sheets };
}

/**
 * Opens with two of three sheets as somebody typed them, in any order.
 *
 * @throws VaultFailure `typo`, `wrongLength`, `tooLong` for one sheet; `shareMismatch` for the same
 *   sheet twice, one of another kind, or two of different ceremonies; `keySwapped`
 */
export function openRecovery(
	sodium: Sodium,
	recovery: Recovery,
	typed: readonly [string, string]
): OpenedRecovery {
	const given = typed.map((text) => shareOf(sodium, text)).toSorted((a, b) => a.number - b.number);
	const at = pairs.findIndex(([a, b]) => a === given[0]?.number && b === given[1]?.number);
	const [pair, box] = [pairs[at], recovery.boxes[at]];
	if (!pair || !box) throw new VaultFailure('shareMismatch');
	const key = keyOf(sodium, [given[0]?.key, given[1]?.key]);
	const content = openBox(sodium, key, dataOf(recovery.name, pair), box);
	return openedBy(sodium, recovery, content);
}

/** The rehearsal of the ceremony: each two of the sheets, as they were typed from paper, must open. */
export function rehearseRecovery(
	sodium: Sodium,
	recovery: Recovery,
	typed: readonly [string, string, string]
): void {
	for (const [a, b] of pairs) {
		const opened = openRecovery(sodium, recovery, [typed[a - 1] ?? '', typed[b - 1] ?? '']);
		sodium.memzero(opened.privateKey);
		sodium.memzero(opened.rosterSigningKey);
	}
}

function openBox(sodium: Sodium, key: Uint8Array, data: Uint8Array, box: Uint8Array): Uint8Array {
	try {
		return openUnder(sodium, key, data, box);
	} catch {
		throw new VaultFailure('shareMismatch');
	} finally {
		sodium.memzero(key);
	}
}

function openedBy(sodium: Sodium, recovery: Recovery, content: Uint8Array): OpenedRecovery {
	const [privateKey, firstSigningKey] = decodeFields(content, 2);
	if (!privateKey || !firstSigningKey) throw new VaultFailure('malformed');
	const publicKey = orFail('malformed', () => sodium.crypto_scalarmult_base(privateKey));
	if (!sameBytes(publicKey, recovery.publicKey)) throw new VaultFailure('keySwapped');
	const holder = { name: recovery.name, publicKey, privateKey };
	const { pen } = recovery;
	const rosterSigningKey = pen ? openPen(sodium, pen, holder) : firstSigningKey;
	const rosterKey = publicPen(sodium, rosterSigningKey);
	if (!sameBytes(rosterKey, recovery.rosterKey)) throw new VaultFailure('keySwapped');
	return { ...holder, rosterSigningKey, firstRosterKey: publicPen(sodium, firstSigningKey) };
}

/** The pen of whoever leads from now on goes into the recovery that is there: its sheets stay. */
export function sealPen(sodium: Sodium, pen: Uint8Array, { name, publicKey }: Recipient) {
	const content = encodeFields(['pen/1', name, pen]);
	try {
		return orFail('notSealed', () => sodium.crypto_box_seal(content, publicKey));
	} finally {
		sodium.memzero(content);
	}
}

function openPen(sodium: Sodium, box: Uint8Array, by: Holder): Uint8Array {
	const content = orFail('notOpened', () =>
		sodium.crypto_box_seal_open(box, by.publicKey, by.privateKey)
	);
	const [label, name, pen] = decodeFields(content, 3);
	const due = encodeFields(['pen/1', by.name]);
	if (!label || !name || !pen || !sameBytes(encodeFields([label, name]), due))
		throw new VaultFailure('wrapMisplaced');
	return pen;
}

const publicPen = (sodium: Sodium, pen: Uint8Array): Uint8Array =>
	orFail('malformed', () => sodium.crypto_sign_ed25519_sk_to_pk(pen));

function shareOf(sodium: Sodium, typed: string): { number: ShareNumber; key: Uint8Array } {
	const { sheet, key } = parsePrintedKey(sodium, typed);
	if (sheet === 'share1') return { number: 1, key };
	if (sheet === 'share2') return { number: 2, key };
	if (sheet === 'share3') return { number: 3, key };
	throw new VaultFailure('shareMismatch');
}

/** BLAKE2b of both, each behind its length. One share says nothing of the key: it is a hash. */
function keyOf(sodium: Sodium, shares: readonly (Uint8Array | undefined)[]): Uint8Array {
	const [lower, higher] = shares;
	if (!lower || !higher) throw new VaultFailure('shareMismatch');
	return sodium.crypto_generichash(32, encodeFields(['recovery/1', lower, higher]), null);
}

const dataOf = (name: RecipientName, [lower, higher]: Pair): Uint8Array =>
	encodeFields(['recovery/1', name, lower, higher]);
