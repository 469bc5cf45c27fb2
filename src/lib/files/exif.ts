import { joined, latinOf, viewOf } from './bytes.ts';

const exifName = 'Exif\0\0';
const orientationTag = 0x0112;
const entryLength = 12;

/** 1 (as it lies there) to 8: how a phone was held, so how the picture must be turned. */
export type Orientation = number;

/** @param body of an APP1 segment; 1 where it says nothing, or nothing sensible */
export function orientationIn(body: Uint8Array): Orientation {
	if (latinOf(body.subarray(0, 6)) !== exifName) return 1;
	const tiff = body.subarray(6);
	const little = latinOf(tiff.subarray(0, 2)) === 'II';
	const view = viewOf(tiff);
	if (tiff.length < 8) return 1;
	const directory = view.getUint32(4, little);
	if (directory + 2 > tiff.length) return 1;
	const count = view.getUint16(directory, little);
	for (let nth = 0; nth < count; nth += 1) {
		const at = directory + 2 + nth * entryLength;
		if (at + entryLength > tiff.length) return 1;
		if (view.getUint16(at, little) !== orientationTag) continue;
		const value = view.getUint16(at + 8, little);
		return value >= 1 && value <= 8 ? value : 1;
	}
	return 1;
}

/** An APP1 segment that says how to turn the picture, and nothing else. */
export function orientationSegment(orientation: Orientation): Uint8Array {
	const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
	const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
	const body = Uint8Array.of(0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, ...entry, 0, 0, 0, 0);
	return joined([Uint8Array.of(0xff, 0xe1, 0, body.length + 2), body]);
}
