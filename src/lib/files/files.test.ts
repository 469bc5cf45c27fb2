import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { it } from '../../../tests/support/database.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { fileLimits, type FileType } from './files.ts';
import { keepFiles } from './keep.server.ts';
import { attachmentHeader, cleanName } from './name.ts';
import { filesNamed, storedFile } from './queries.server.ts';
import { typeOf } from './type.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** As much of a ZIP file as its directory: names, without content. */
function zip(...names: string[]): Uint8Array {
	const local = 'PK\x03\x04'.padEnd(30, '\0');
	const u16 = (n: number) => String.fromCharCode(n & 255, n >> 8);
	const entries = names.map(
		(name) => `PK\x01\x02${'\0'.repeat(24)}${u16(name.length)}${'\0'.repeat(16)}${name}`
	);
	const end = `PK\x05\x06${'\0'.repeat(12)}${u16(local.length)}\0\0\0\0`;
	return latin(local + entries.join('') + end);
}
const odt = (kind = 'text') =>
	latin('PK\x03\x04'.padEnd(30, '\0') + `mimetypeapplication/vnd.oasis.opendocument.${kind}PK`);

const word = ['[Content_Types].xml', 'word/document.xml'];

describe('the type of a file', () => {
	const known: [FileType, Uint8Array][] = [
		['pdf', latin('%PDF-1.7\n')],
		['png', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
		['jpeg', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
		['webp', latin('RIFF\x10\0\0\0WEBPVP8 ')],
		['text', new TextEncoder().encode('Lesezimmer für Kinder\r\nالعربية\tok')],
		['odt', odt()],
		['docx', zip(...word)]
	];
	it.for(known)('%s is known by its content', ([type, bytes]) => {
		expect(typeOf(bytes)).toBe(type);
	});

	const refused: [string, Uint8Array][] = [
		['a program', latin('MZ\x90\0\x03')],
		['a program of Linux', latin('\x7fELF\x02\x01')],
		['some other archive', zip('a.txt')],
		['a table, which is no text', odt('spreadsheet')],
		['a text template', odt('text-template')],
		['a document with macros', zip(...word, 'word/vbaProject.bin')],
		['a damaged archive', latin('PK\x03\x04PK\x05\x06')],
		['letters in another encoding', latin('Gr\xfc\xdfe')],
		['text with a zero byte', latin('a\0b')],
		['nothing but blanks', latin('  \n')],
		['a picture with scripts in it, as far as it is binary', latin('GIF89a\x01')]
	];
	it.for(refused)('%s is not taken', ([, bytes]) => {
		expect(typeOf(bytes)).toBeUndefined();
	});

	it('is found, or not, for any bytes at all', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, packed) => {
				const all = packed ? Uint8Array.from([...latin('PK\x03\x04'), ...bytes]) : bytes;
				expect(() => typeOf(all)).not.toThrow();
			})
		);
	});
});

describe('the name of a file', () => {
	it.for<[string, FileType, string]>([
		['Aushang.pdf', 'pdf', 'Aushang.pdf'],
		['Plan.PDF', 'pdf', 'Plan.pdf'],
		['C:\\Users\\hedda\\Plan.pdf', 'pdf', 'Plan.pdf'],
		['../../etc/passwd', 'text', 'passwd.txt'],
		['foto.jpeg', 'jpeg', 'foto.jpg'],
		['rechnung.pdf.exe', 'pdf', 'rechnung.pdf.exe.pdf'],
		['gpj.\u202Eexe.pdf', 'pdf', 'gpj.exe.pdf'],
		['a\r\nContent-Type: text/html\r\n.txt', 'text', 'html.txt'],
		['\ud800.png', 'png', 'Anhang.png'],
		['', 'png', 'Anhang.png'],
		['.htaccess', 'text', 'htaccess.txt'],
		['   . .', 'odt', 'Anhang.odt']
	])('%j becomes a plain one', ([given, type, name]) => {
		expect(cleanName(given, type)).toBe(name);
	});

	it('fits everywhere and into one header line, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
				const name = cleanName(given, 'pdf');
				expect(name.length).toBeLessThanOrEqual(fileLimits.nameCharacters);
				expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}]+\.pdf$/u);
				expect(attachmentHeader(name)).toMatch(
					/^attachment; filename="[\x20-\x7e]+"; [\x21-\x7e]+$/
				);
			})
		);
	});

	it('keeps its letters in the header', () => {
		expect(attachmentHeader("Öl's (1).pdf")).toBe(
			`attachment; filename="_l's (1).pdf"; filename*=UTF-8''%C3%96l%27s%20%281%29.pdf`
		);
	});
});

describe('keeping files', () => {
	const file = (name: string, content: BlobPart = 'Text') => new File([content], name);
	const most = 5;

	it('stores bytes with their SHA-256', async ({ db }) => {
		const [id] = await keepFiles({ db, now: NOON }, [file('Brief.txt', 'abc')], { most });
		const stored = await storedFile({ db }, id!);
		expect(stored).toMatchObject({ name: 'Brief.txt', size: 3 });
		expect(stored!.hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(new TextDecoder().decode(stored!.content)).toBe('abc');
	});

	it('takes an empty field of a form for no file', async ({ db }) => {
		expect(await keepFiles({ db, now: NOON }, [file('', '')], { most })).toEqual([]);
	});

	it.for<[string, File[]]>([
		['files.tooMany', Array.from({ length: 6 }, () => file('a.txt'))],
		['files.tooLarge', [file('a.txt', new Uint8Array(fileLimits.bytes + 1).fill(65))]],
		['files.empty', [file('a.txt', '')]],
		['files.wrongType', [file('a.txt'), file('a.pdf', Uint8Array.of(77, 90, 0))]]
	])('refuses with %s', async ([key, files], { db }) => {
		const attempt = keepFiles({ db, now: NOON }, files, { most });
		await expect(attempt).rejects.toMatchObject({ status: 400, key });
	});

	it('takes a file of exactly the largest size', async ({ db }) => {
		const large = file('a.txt', new Uint8Array(fileLimits.bytes).fill(65));
		const ids = await keepFiles({ db, now: NOON }, [large], { most });
		expect(await filesNamed({ db }, ids)).toMatchObject([{ size: fileLimits.bytes }]);
	});
});
