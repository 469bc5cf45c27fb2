import { joined, latinOf, viewOf } from './bytes.ts';
import { orientationIn, orientationSegment } from './exif.ts';
import { damaged, demandPixels, pictureLimits, type WorkingCopy } from './picture.ts';

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, jfif: 0xe0, exif: 0xe1, adobe: 0xee } as const;
/** Huffman tables, arithmetic conditioning, quantisation, restart interval. */
const tables = [0xc4, 0xcc, 0xdb, 0xdd];
const notFrames = [0xc4, 0xc8, 0xcc];

/** Density 1:1 and no preview, whatever the original said. */
const jfif = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
const adobeLength = 12;

type Segment = { marker: number; body: Uint8Array; whole: Uint8Array };

/**
 * The picture alone: everything a camera writes beside it goes, and what follows its end (second
 * pictures, short films). How to turn it stays. Of a picture that was cut off, what there is.
 *
 * @throws Refusal 400
 */
export function copyOfJpeg(bytes: Uint8Array): WorkingCopy {
	const kept: Uint8Array[] = [];
	let orientation = 1;
	let frames = 0;
	let scans = 0;
	for (const segment of segmentsOf(bytes)) {
		if (segment.marker === marker.exif) orientation = turnOf(orientation, segment);
		if (isFrame(segment.marker)) frames += frameOf(segment);
		if (segment.marker === marker.scan) scans += 1;
		kept.push(...keptOf(segment));
	}
	if (frames !== 1 || scans === 0 || scans > pictureLimits.scans) throw damaged();
	const turn = orientation === 1 ? [] : [orientationSegment(orientation)];
	const start = Uint8Array.of(0xff, marker.start);
	return joined([start, ...turn, ...kept, Uint8Array.of(0xff, marker.end)]);
}

/** The first that says something counts: as viewers do it. */
const turnOf = (known: number, { body }: Segment) => (known === 1 ? orientationIn(body) : known);

const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && !notFrames.includes(code);

function frameOf({ body }: Segment): 1 {
	if (body.length < 6) throw damaged();
	const view = viewOf(body);
	demandPixels(view.getUint16(3), view.getUint16(1));
	return 1;
}

function keptOf({ marker: code, body, whole }: Segment): Uint8Array[] {
	if (isFrame(code) || tables.includes(code) || code === marker.scan) return [whole];
	const name = latinOf(body.subarray(0, 5));
	if (code === marker.jfif && name === 'JFIF\0') return [jfif];
	// It tells how the colours are to be read.
	if (code === marker.adobe && name === 'Adobe' && body.length >= adobeLength)
		return [Uint8Array.of(0xff, marker.adobe, 0, adobeLength + 2), body.subarray(0, adobeLength)];
	return [];
}

/** What cannot be read ends the picture. */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
	const view = viewOf(bytes);
	let at = 2;
	for (;;) {
		// Any number of 0xff may stand before a marker.
		while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
		if (at + 4 > bytes.length || bytes[at] !== 0xff) return;
		const code = view.getUint8(at + 1);
		if (code < 0xc0 || (code >= 0xd0 && code <= marker.end)) return;
		const end = at + 2 + view.getUint16(at + 2);
		if (end < at + 4 || end > bytes.length) return;
		const next = code === marker.scan ? endOfScan(bytes, end) : end;
		yield { marker: code, body: bytes.subarray(at + 4, end), whole: bytes.subarray(at, next) };
		at = next;
	}
}

/** Inside a scan 0xff is followed by 0 or by the number of a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const code = bytes[at + 1];
		if (code === undefined) return at;
		if (code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at;
	}
	return bytes.length;
}
