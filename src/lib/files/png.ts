import { joined, latinOf, viewOf } from './bytes.ts';
import { damaged, demandPixels, type WorkingCopy } from './picture.ts';

/** The picture and its colours. Texts, times, places, profiles and whatever else exists go. */
const kept = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD'];
const signatureLength = 8;
const headerLength = 13;
const end = Uint8Array.of(0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82);

type Chunk = { name: string; body: Uint8Array; whole: Uint8Array };

/**
 * The picture alone; of one that was cut off, what there is.
 *
 * @throws Refusal 400
 */
export function copyOfPng(bytes: Uint8Array): WorkingCopy {
	const chunks = [...chunksOf(bytes)].filter(({ name }) => kept.includes(name));
	const header = chunks[0];
	if (header?.name !== 'IHDR' || header.body.length !== headerLength) throw damaged();
	if (chunks.filter(({ name }) => name === 'IHDR').length > 1) throw damaged();
	if (!chunks.some(({ name }) => name === 'IDAT')) throw damaged();
	const view = viewOf(header.body);
	demandPixels(view.getUint32(0), view.getUint32(4));
	const picture = chunks.filter(({ name }) => name !== 'IEND').map(({ whole }) => whole);
	return joined([bytes.subarray(0, signatureLength), ...picture, end]);
}

/** Up to the end of the picture, or to where it cannot be read any further. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
	const view = viewOf(bytes);
	let at = signatureLength;
	while (at + 12 <= bytes.length) {
		const next = at + 12 + view.getUint32(at);
		if (next > bytes.length) return;
		const name = latinOf(bytes.subarray(at + 4, at + 8));
		yield { name, body: bytes.subarray(at + 8, next - 4), whole: bytes.subarray(at, next) };
		if (name === 'IEND') return;
		at = next;
	}
}
