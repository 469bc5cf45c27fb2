import { latinOf } from './bytes.ts';
import type { FileType } from './files.ts';
import { zipEntries } from './zip.ts';

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
	const names = zipEntries(bytes).map(({ name }) => name);
	// With macros it is a program, whatever it is called.
	if (names.some((name) => /vbaproject\.bin$/i.test(name))) return undefined;
	const isWord = names.includes('[Content_Types].xml') && names.includes('word/document.xml');
	return isWord ? 'docx' : undefined;
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
