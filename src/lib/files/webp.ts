import { joined, latinOf, viewOf } from './bytes.ts';
import { damaged, demandPixels, type WorkingCopy } from './picture.ts';

const headerLength = 12;
const transparency = 0x10;
const animation = 0x02;

type Chunk = { name: string; body: Uint8Array; whole: Uint8Array };

/**
 * The picture alone: without Exif, XMP and profile.
 *
 * @returns undefined for a moving one, which is kept as it is and never shown
 * @throws Refusal 400
 */
export function copyOfWebp(bytes: Uint8Array): WorkingCopy | undefined {
	const chunks = [...chunksOf(bytes)];
	const extended = chunks.find(({ name }) => name === 'VP8X');
	if (extended && ((extended.body[0] ?? 0) & animation) !== 0) return undefined;
	const picture = chunks.find(({ name }) => name === 'VP8 ' || name === 'VP8L');
	if (!picture) throw damaged();
	demandPixels(...sizeOf(picture));
	const alpha = chunks.find(({ name }) => name === 'ALPH');
	const parts = extended ? [plain(extended), ...(alpha ? [alpha.whole] : [])] : [];
	return riff([...parts, picture.whole]);
}

function riff(chunks: Uint8Array[]): WorkingCopy {
	const whole = joined([new Uint8Array(headerLength), ...chunks]);
	whole.set([0x52, 0x49, 0x46, 0x46]);
	viewOf(whole).setUint32(4, whole.length - 8, true);
	whole.set([0x57, 0x45, 0x42, 0x50], 8);
	return whole;
}

/** Size and transparency; it promises no more than what follows. */
function plain({ body, whole }: Chunk): Uint8Array {
	if (body.length < 10) throw damaged();
	const view = viewOf(body);
	const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
	demandPixels(side(4), side(7));
	const copy = Uint8Array.from(whole);
	copy.set([view.getUint8(0) & transparency, 0, 0, 0], 8);
	return copy;
}

function sizeOf({ name, body }: Chunk): [number, number] {
	if (body.length < 10) throw damaged();
	const view = viewOf(body);
	if (name === 'VP8L') {
		const bits = view.getUint32(1, true);
		return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
	}
	return [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff];
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
	const view = viewOf(bytes);
	let at = headerLength;
	while (at + 8 <= bytes.length) {
		const length = view.getUint32(at + 4, true);
		const next = at + 8 + length + (length % 2);
		if (next > bytes.length) return;
		const name = latinOf(bytes.subarray(at, at + 4));
		yield { name, body: bytes.subarray(at + 8, at + 8 + length), whole: bytes.subarray(at, next) };
		at = next;
	}
}
