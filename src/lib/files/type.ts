import type { FileType } from './files.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** What the bytes are, whatever their name says; undefined for everything that is not taken. */
export function typeOf(bytes: Uint8Array): FileType | undefined {
	const head = latinOf(bytes.subarray(0, 16));
	if (head.startsWith('%PDF-')) return 'pdf';
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
	if (head.startsWith('PK\x03\x04')) return typeOfPackage(bytes);
	return isText(bytes) ? 'text' : undefined;
}

const odtName = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** OpenDocument says at its beginning what it is; Word names its parts in the directory at the end. */
function typeOfPackage(bytes: Uint8Array): FileType | undefined {
	const begin = latinOf(bytes.subarray(30, 30 + odtName.length + 2));
	// Behind it the next part begins; a template's kind would go on.
	if (begin === `${odtName}PK`) return 'odt';
	const names = namesIn(bytes);
	// With macros it is a program, whatever it is called.
	if (names.some((name) => /vbaproject\.bin$/i.test(name))) return undefined;
	const isWord = names.includes('[Content_Types].xml') && names.includes('word/document.xml');
	return isWord ? 'docx' : undefined;
}

/** No document has more parts than this. */
const mostParts = 5000;

/** The names in a ZIP file's directory; none where the file is damaged. */
function namesIn(bytes: Uint8Array): string[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = latinOf(bytes.subarray(-66_000)).lastIndexOf('PK\x05\x06');
	const at = Math.max(0, bytes.length - 66_000) + end;
	if (end < 0 || at + 22 > bytes.length) return [];
	const names: string[] = [];
	let entry = view.getUint32(at + 16, true);
	while (names.length < mostParts && entry + 46 <= bytes.length) {
		if (view.getUint32(entry, true) !== 0x02014b50) break;
		const length = view.getUint16(entry + 28, true);
		names.push(latinOf(bytes.subarray(entry + 46, entry + 46 + length)));
		entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
	}
	return names;
}

/** Letters and line ends, and nothing that only programs write. */
function isText(bytes: Uint8Array): boolean {
	if (bytes.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte))) return false;
	try {
		return strict.decode(bytes).trim() !== '';
	} catch {
		return false;
	}
}

/** One letter per byte. */
const latinOf = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
