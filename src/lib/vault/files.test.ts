import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anEpoch, aScope, bytes, flipped, reasonOf, sodium } from '../../../tests/support/vault.ts';
import { joinBytes } from './encoding.ts';
import { mostFileBytes, openFile, sealFile, type FilePlace } from './files.ts';

const aFile = (with_: Partial<FilePlace> = {}): FilePlace => ({
	kind: 'file.original',
	object: randomUUID(),
	sequence: 0,
	...with_
});
const header = 25;
const piece = 64 * 1024 + 17;
const photo = bytes(200_000);
const [epoch, place] = [anEpoch(), aFile()];
const sealed = sealFile(sodium, epoch, place, photo);

const failing = (box: Uint8Array) =>
	reasonOf(() => openFile(sodium, epoch, place, { ...sealed, box }));
/** The same file with its sealed pieces in the given order. */
const ordered = (...order: number[]) =>
	joinBytes([
		sealed.box.slice(0, header),
		...order.map((at) => sealed.box.slice(header + at * piece, header + (at + 1) * piece))
	]);

describe('a sealed file', () => {
	it.each([0, 1, 65_534, 65_535, 65_536, 65_537, 131_072, 1_000_000])(
		'of %i bytes comes out as it went in',
		(length) => {
			const content = bytes(length);
			const file = sealFile(sodium, epoch, place, content);
			expect(Buffer.compare(openFile(sodium, epoch, place, file), content)).toBe(0);
		}
	);

	it('is cut into pieces of 64 KiB and says of its length as much as Padmé does', () => {
		expect(sealed.box).toHaveLength(header + 200_704 + 4 * 17);
		const shorter = sealFile(sodium, epoch, place, bytes(199_000));
		expect(shorter.box).toHaveLength(sealed.box.length);
		expect(Buffer.compare(ordered(0, 1, 2, 3), sealed.box)).toBe(0);
	});

	it('is refused whole where its end is missing, or something follows it', () => {
		expect(failing(ordered(0, 1, 2))).toBe('streamCut');
		expect(failing(ordered(0))).toBe('streamCut');
		expect(failing(sealed.box.slice(0, -1))).toBe('notOpened');
		expect(failing(sealed.box.slice(0, header))).toBe('notOpened');
		expect(failing(new Uint8Array())).toBe('notOpened');
		const onlyEnd = sealFile(sodium, epoch, place, bytes(65_000));
		const box = joinBytes([onlyEnd.box, bytes(piece)]);
		const followed = () => openFile(sodium, epoch, place, { ...onlyEnd, box });
		expect(reasonOf(followed)).toBe('streamCut');
	});

	it('is refused where pieces were put in another order, doubled or left out', () => {
		const orders = [ordered(1, 0, 2, 3), ordered(0, 0, 1, 2, 3), ordered(0, 2, 3), ordered(3)];
		expect(orders.map(failing)).toEqual(Array(4).fill('notOpened'));
	});

	it('is refused where a bit of any piece or of its header was changed', () => {
		const places = [0, 1, 24, header, header + 1, header + piece, sealed.box.length - 1];
		expect(places.map((at) => failing(flipped(sealed.box, at)))).toEqual(
			Array(7).fill('notOpened')
		);
	});

	it('does not open as another file, kind, scope or epoch', () => {
		const elsewhere = [
			() => openFile(sodium, epoch, aFile(), sealed),
			() => openFile(sodium, epoch, { ...place, kind: 'file.copy' }, sealed),
			() => openFile(sodium, { ...epoch, scope: aScope() }, place, sealed),
			() => openFile(sodium, { ...epoch, epoch: 2 }, place, sealed),
			() => openFile(sodium, anEpoch(), place, sealed)
		];
		expect(elsewhere.map(reasonOf)).toEqual(Array(5).fill('notOpened'));
	});

	it('is not sealed where it is too large, or to a key that is none', () => {
		const large = new Uint8Array(mostFileBytes + 1);
		expect(reasonOf(() => sealFile(sodium, epoch, place, large))).toBe('tooLong');
		const noKey = { ...epoch, publicKey: new Uint8Array(32) };
		expect(reasonOf(() => sealFile(sodium, noKey, place, photo))).toBe('notSealed');
	});
});

describe('secretstream', () => {
	it('is what its documentation says: HChaCha20, then ChaCha20 from block 2', () => {
		const key = bytes(32);
		const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
		const final = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
		const pushed = sodium.crypto_secretstream_xchacha20poly1305_push(state, photo, null, final);
		const streamKey = sodium.crypto_core_hchacha20(header.slice(0, 16), key, null);
		const nonce = Uint8Array.of(1, 0, 0, 0, ...header.slice(16));
		const block = (of: Uint8Array, at: number) =>
			sodium.crypto_stream_chacha20_ietf_xor_ic(of, nonce, at, streamKey);
		expect(block(pushed.slice(0, 1), 1)).toEqual(Uint8Array.of(final));
		expect(Buffer.compare(block(pushed.slice(1, -16), 2), photo)).toBe(0);
	});
});
