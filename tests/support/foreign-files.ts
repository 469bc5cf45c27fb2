import { crc32, deflateSync } from 'node:zlib';

/** Small pictures and documents, built by hand: real ones, with what cameras and people put into them. */

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const concat = (...parts: (Uint8Array | number[] | string)[]) =>
	Uint8Array.from(
		Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? latin(part) : part)))
	);
const u16 = (n: number) => [n >> 8, n & 255];
const u32 = (n: number) => [...u16(n >>> 16), ...u16(n & 0xffff)];
const u16le = (n: number) => u16(n).toReversed();
const u32le = (n: number) => u32(n).toReversed();

/** Coordinates as a phone writes them: degrees, minutes, seconds as fractions. */
export const whereItWas = 'N52.51W13.37 Kapellenhof';
export const whichDevice = 'Beispielphone 7';

/** Exif with an orientation, the device and a GPS directory whose text is `whereItWas`. */
export function exif(orientation = 1): Uint8Array {
	const entry = (tag: number, type: number, count: number, value: number[]) => [
		...u16(tag),
		...u16(type),
		...u32(count),
		...value
	];
	const texts = 8 + 2 + 3 * 12 + 4;
	const gps = texts + whichDevice.length + 1;
	const place = gps + 2 + 12 + 4;
	const main = [
		...u16(3),
		...entry(0x0110, 2, whichDevice.length + 1, u32(texts)),
		...entry(0x0112, 3, 1, [...u16(orientation), 0, 0]),
		...entry(0x8825, 4, 1, u32(gps)),
		...u32(0)
	];
	const gpsPart = [...u16(1), ...entry(0x001b, 2, whereItWas.length + 1, u32(place)), ...u32(0)];
	const content = concat(main, `${whichDevice}\0`, gpsPart, `${whereItWas}\0`);
	return concat('MM', u16(42), u32(8), content);
}

const segment = (code: number, ...body: (Uint8Array | number[] | string)[]) => {
	const all = concat(...body);
	return concat([0xff, code], u16(all.length + 2), all);
};
const oneCode = [1, ...Array<number>(15).fill(0), 0];

export type JpegParts = {
	width?: number;
	height?: number;
	orientation?: number;
	/** Behind the end of the picture, as phones put films there. */
	behind?: string;
	frames?: number;
	scans?: number;
};

/** A grey picture with Exif, a comment, XMP and a preview. */
export function aJpeg(parts: JpegParts = {}): Uint8Array {
	const { width = 16, height = 8, orientation = 1, behind = '', frames = 1, scans = 1 } = parts;
	const frame = segment(0xc0, [8], u16(height), u16(width), [1, 1, 0x11, 0]);
	const blocks = Math.min(64, Math.ceil(width / 8) * Math.ceil(height / 8));
	const bits = '00'.repeat(blocks).padEnd(Math.ceil(blocks / 4) * 8, '1');
	const data = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
	const scan = concat(segment(0xda, [1, 1, 0, 0, 63, 0]), data);
	return concat(
		[0xff, 0xd8],
		segment(0xe0, 'JFIF\0', [1, 1, 1, 0, 72, 0, 72, 1, 1], [9, 9, 9]),
		segment(0xe1, 'Exif\0\0', exif(orientation)),
		segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${whereItWas}</x>`),
		segment(0xe2, `ICC_PROFILE\0 ${whichDevice}`),
		segment(0xfe, `taken at ${whereItWas}`),
		segment(0xdb, [0], Array<number>(64).fill(1)),
		...Array.from({ length: frames }, () => frame),
		segment(0xc4, [0x00], oneCode),
		segment(0xc4, [0x10], oneCode),
		...Array.from({ length: scans }, () => scan),
		[0xff, 0xd9],
		behind
	);
}

const chunk = (name: string, body: Uint8Array) =>
	concat(u32(body.length), name, body, u32(crc32(concat(name, body))));

/** A grey picture with texts, Exif and a time. */
export function aPng({ width = 4, height = 2 } = {}): Uint8Array {
	const rows = Array.from({ length: Math.min(height, 64) }, () =>
		concat([0], Array<number>(Math.min(width, 64)).fill(128))
	);
	return concat(
		'\x89PNG\r\n\x1a\n',
		chunk('IHDR', concat(u32(width), u32(height), [8, 0, 0, 0, 0])),
		chunk('tEXt', latin(`Comment\0${whereItWas}`)),
		chunk('iTXt', latin(`XML:com.adobe.xmp\0\0\0\0\0${whereItWas}`)),
		chunk('zTXt', concat('Author\0\0', deflateSync(latin(whereItWas)))),
		chunk('eXIf', exif()),
		chunk('tIME', Uint8Array.of(7, 234, 11, 20, 8, 0, 0)),
		chunk('IDAT', deflateSync(concat(...rows))),
		chunk('IEND', new Uint8Array()),
		`behind ${whereItWas}`
	);
}

const riffChunk = (name: string, body: Uint8Array) =>
	concat(name, u32le(body.length), body, body.length % 2 ? [0] : []);
const u24le = (n: number) => u32le(n).slice(0, 3);

/** One transparent point, or what claims to be larger; with Exif and XMP. */
export function aWebp({ width = 1, height = 1, moving = false } = {}): Uint8Array {
	const point = Buffer.from('LwAAABAHEBERiIj+BwA=', 'base64').subarray(0, 13);
	const flags = 0x10 | 0x08 | 0x04 | (moving ? 0x02 : 0);
	const chunks = concat(
		riffChunk('VP8X', concat([flags, 0, 0, 0], u24le(width - 1), u24le(height - 1))),
		riffChunk('VP8L', point),
		riffChunk('EXIF', exif()),
		riffChunk('XMP ', latin(whereItWas))
	);
	return concat('RIFF', u32le(chunks.length + 4), 'WEBP', chunks);
}

export type ZipPart = {
	name: string;
	content?: string;
	/** What the directory claims. */
	unpacked?: number;
	encrypted?: boolean;
	/** All parts begin where the first one does. */
	overlapping?: boolean;
};

/** A ZIP file whose parts are not packed. */
export function aZip(parts: ZipPart[]): Uint8Array {
	const bodies = parts.map(({ name, content = 'x' }) => {
		const body = latin(content);
		const sizes = [...u32le(crc32(body)), ...u32le(body.length), ...u32le(body.length)];
		const rest = [...u16le(name.length), 0, 0];
		return concat('PK\x03\x04', [20, 0, 0, 0, 0, 0, 0, 0, 0, 0], sizes, rest, name, body);
	});
	let at = 0;
	const entries = parts.map((part, nth) => {
		const begins = part.overlapping ? 0 : at;
		at += bodies[nth]!.length;
		return entryOf(part, begins);
	});
	const directory = concat(...entries);
	const counts = [...u16le(parts.length), ...u16le(parts.length)];
	const end = [...counts, ...u32le(directory.length), ...u32le(at), 0, 0];
	return concat(...bodies, directory, 'PK\x05\x06\0\0\0\0', end);
}

function entryOf({ name, content = 'x', unpacked, encrypted }: ZipPart, at: number): Uint8Array {
	const body = latin(content);
	const sizes = [...u32le(body.length), ...u32le(unpacked ?? body.length)];
	const head = [20, 0, 20, 0, encrypted ? 1 : 0, 0, 0, 0, 0, 0, 0, 0, ...u32le(crc32(body))];
	const tail = [...u16le(name.length), ...Array<number>(12).fill(0), ...u32le(at)];
	return concat('PK\x01\x02', head, sizes, tail, name);
}

/** As much of a Word document as tells it apart, and more parts. */
export const aDocx = (...more: ZipPart[]) =>
	aZip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }, ...more]);

export const anOdt = (...more: ZipPart[]) =>
	aZip([
		{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
		{ name: 'content.xml' },
		...more
	]);

export const aPdf = () => latin(`%PDF-1.7\n1 0 obj<</Author(${whereItWas})>>endobj\n%%EOF`);
export const aHeic = () => concat(u32(24), 'ftypheic', u32(0), 'mif1heic', exif());
