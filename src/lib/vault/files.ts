import { associatedData, format, type Place } from './associated-data.ts';
import { joinBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { drawContentKey, openContentKey, sealContentKey, type SealedObject } from './objects.ts';
import { pad, unpad } from './padding.ts';
import type { EpochKey, OpenedEpoch } from './scopes.ts';
import type { Sodium } from './sodium.ts';

/** Files are sealed in memory, never on a disk in between. */
export const mostFileBytes = 32 * 1024 * 1024;

export type FilePlace = Place & { kind: 'file.original' | 'file.copy' };

const pieceBytes = 64 * 1024;

/** As `sealText`, but in pieces: format, header, pieces of 64 KiB, of which the last one says so. */
export function sealFile(
	sodium: Sodium,
	to: EpochKey,
	place: FilePlace,
	bytes: Uint8Array
): SealedObject {
	if (bytes.length > mostFileBytes) throw new VaultFailure('tooLong');
	const data = associatedData(to, place);
	const contentKey = drawContentKey(sodium);
	const padded = pad(sodium, bytes, 'file');
	try {
		const key = sealContentKey(sodium, to, contentKey);
		return { key, box: orFail('notSealed', () => stream(sodium, contentKey, data, padded)) };
	} finally {
		sodium.memzero(contentKey);
		sodium.memzero(padded);
	}
}

/**
 * @throws VaultFailure `notOpened` for another key, place, order or byte; `streamCut` where pieces
 *   are missing at the end or something follows it. Nothing of the file comes out then.
 */
export function openFile(
	sodium: Sodium,
	by: OpenedEpoch,
	place: FilePlace,
	sealed: SealedObject
): Uint8Array {
	const data = orFail('notOpened', () => associatedData(by, place));
	const contentKey = openContentKey(sodium, by, sealed.key);
	try {
		return unpad(sodium, unstream(sodium, contentKey, data, sealed.box));
	} finally {
		sodium.memzero(contentKey);
	}
}

function stream(sodium: Sodium, key: Uint8Array, data: Uint8Array, content: Uint8Array) {
	const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
	const pieces = piecesOf(content, pieceBytes).map((piece, at, all) => {
		const last = at === all.length - 1;
		const tag = last
			? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
			: sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
		return sodium.crypto_secretstream_xchacha20poly1305_push(state, piece, data, tag);
	});
	return joinBytes([Uint8Array.of(format), header, ...pieces]);
}

function unstream(sodium: Sodium, key: Uint8Array, data: Uint8Array, box: Uint8Array) {
	const headerEnd = 1 + sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
	if (box[0] !== format || box.length <= headerEnd) throw new VaultFailure('notOpened');
	const header = box.slice(1, headerEnd);
	const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(header, key);
	const sealedBytes = pieceBytes + sodium.crypto_secretstream_xchacha20poly1305_ABYTES;
	const pieces = piecesOf(box.slice(headerEnd), sealedBytes).map((piece, at, all) => {
		const pulled = orFail('notOpened', () =>
			sodium.crypto_secretstream_xchacha20poly1305_pull(state, piece, data)
		);
		if (!pulled) throw new VaultFailure('notOpened');
		const final = pulled.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
		if (final !== (at === all.length - 1)) throw new VaultFailure('streamCut');
		return pulled.message;
	});
	return joinBytes(pieces);
}

const piecesOf = (whole: Uint8Array, length: number): Uint8Array[] =>
	Array.from({ length: Math.ceil(whole.length / length) }, (_, at) =>
		whole.subarray(at * length, (at + 1) * length)
	);
