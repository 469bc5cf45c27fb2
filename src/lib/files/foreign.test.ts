import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aDocx,
	aHeic,
	aJpeg,
	anOdt,
	aPdf,
	aPng,
	aWebp,
	aZip,
	whereItWas,
	whichDevice
} from '../../../tests/support/foreign-files.ts';
import { latinOf } from './bytes.ts';
import { fileLimits } from './files.ts';
import { foreignLimits, readForeignFile } from './foreign.ts';
import { pictureLimits } from './picture.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const copyOf = (bytes: Uint8Array, name = 'Foto.jpg') => readForeignFile(bytes, name).copy;

/** The key of the refusal; the type of what was taken. */
function verdictOn(bytes: Uint8Array, name = 'Brief'): string {
	try {
		return readForeignFile(bytes, name).type;
	} catch (refusal) {
		if (refusal instanceof Error && 'key' in refusal) return String(refusal.key);
		throw refusal;
	}
}

describe('a file from outside', () => {
	it.each([
		['jpeg', aJpeg()],
		['png', aPng()],
		['webp', aWebp()],
		['pdf', aPdf()],
		['heic', aHeic()],
		['docx', aDocx()],
		['odt', anOdt()],
		['text', utf8('Lesezimmer\r\nالعربية')]
	])('is taken as %s by its content, whatever it is called', (type, bytes) => {
		expect(verdictOn(bytes)).toBe(type);
	});

	it.each<[string, string, Uint8Array]>([
		['an empty one', 'error.file.empty', new Uint8Array()],
		['a program', 'error.file.wrongType', Uint8Array.of(77, 90, 0, 3)],
		['a drawing that can hold scripts', 'error.file.wrongType', utf8('<svg onload="x"/>')],
		[
			'one behind its declaration',
			'error.file.wrongType',
			utf8('\ufeff<?xml version="1.0"?><svg/>')
		],
		['a page', 'error.file.wrongType', utf8('  <!DOCTYPE html><p>')],
		['a page that begins as a letter', 'error.file.wrongType', utf8('Hallo <SCRIPT src=x>')],
		['a script', 'error.file.program', utf8('#!/bin/sh\nrm -r /')],
		['some other archive', 'error.file.wrongType', aZip([{ name: 'a.exe' }])],
		['a document with macros', 'error.file.wrongType', aDocx({ name: 'word/vbaProject.bin' })],
		['one with a control', 'error.file.program', aDocx({ name: 'word/activeX/activeX1.xml' })],
		[
			'one with a program inside',
			'error.file.program',
			aDocx({ name: 'word/embeddings/oleObject1.bin' })
		],
		['a text with macros', 'error.file.program', anOdt({ name: 'Basic/Standard/Module1.xml' })],
		['a locked one', 'error.file.damaged', anOdt({ name: 'a', encrypted: true })],
		['one without a directory', 'error.file.damaged', anOdt().slice(0, 120)]
	])('is refused where it is %s', (_, key, bytes) => {
		expect(verdictOn(bytes)).toBe(key);
	});

	it('is refused where it is larger than the limit, and taken where it is as large', () => {
		const text = new Uint8Array(foreignLimits.bytes + 1).fill(65);
		expect(verdictOn(text)).toBe('error.file.tooLarge');
		expect(verdictOn(text.subarray(1))).toBe('text');
	});

	it('does not unpack to more than a document has, and its parts do not lie over each other', () => {
		const bomb = aDocx({ name: 'word/media/a.xml', unpacked: 2 ** 32 - 1 });
		const sum = Array.from({ length: 60 }, (_, at) => ({ name: `${at}`, unpacked: 2 ** 21 }));
		const folded = aDocx(...Array.from({ length: 9 }, () => ({ name: 'a', overlapping: true })));
		const verdicts = [bomb, aDocx(...sum), folded].map((bytes) => verdictOn(bytes));
		expect(verdicts).toEqual(Array(3).fill('error.file.tooLargeInside'));
		expect(verdictOn(aDocx({ name: 'a', unpacked: 2 ** 21 }))).toBe('docx');
	});

	it.each([
		'a.exe',
		'Foto.jpg.exe',
		'Foto.JPG.ScR',
		'a.svg',
		'x.html',
		'b.js ',
		'a.ex\u200be',
		'a.exe.'
	])('is not taken under the name of a program: %j', (name) => {
		expect(verdictOn(aJpeg(), name)).toBe('error.file.program');
	});

	it.each([
		['IMG_20261120.HEIC', 'IMG_20261120.jpg'],
		['Scan 12.03.2026.jpeg', 'Scan 12.03.2026.jpg'],
		['Bescheid.exe.jpg', 'Bescheid_exe.jpg'],
		['gpj.\u202Eexe.jpg', 'gpj_exe.jpg'],
		['رسالة من المدرسة.jpg', 'رسالة من المدرسة.jpg'],
		['../../etc/passwd', 'passwd.jpg'],
		['a\0b\r\n\ud800.jpg', 'ab.jpg'],
		['', 'Anhang.jpg']
	])('has a plain name with one ending: %j', (given, name) => {
		expect(readForeignFile(aJpeg(), given).name).toBe(name);
	});

	it('has a name that fits everywhere, whatever it was', () => {
		const long = readForeignFile(aJpeg(), `${'ي'.repeat(300)}.jpg`).name;
		expect(long).toHaveLength(fileLimits.nameCharacters);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
				const { name } = readForeignFile(aJpeg(), `${given}.jpg`);
				expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]{1,116}\.jpg$/u);
				expect(name.slice(0, -4)).not.toMatch(/\.\p{L}/u);
			})
		);
	});
});

describe('the working copy', () => {
	const traces = [whereItWas, whichDevice, 'Kapellenhof', 'GPS', 'adobe', 'ICC', 'eXIf', 'XMP'];

	it.each([
		['JPEG', aJpeg({ orientation: 6, behind: `ftypmp42 ${whereItWas}` })],
		['PNG', aPng()],
		['WebP', aWebp()]
	])('of a %s says neither where nor when nor with what it was taken', (_, bytes) => {
		const before = Uint8Array.from(bytes);
		const copy = latinOf(copyOf(bytes)!);
		expect(latinOf(bytes)).toContain(whereItWas);
		expect(traces.filter((trace) => copy.includes(trace))).toEqual([]);
		expect(bytes).toEqual(before);
	});

	it('is a picture that can be copied again, and stays as it is', () => {
		for (const bytes of [aJpeg({ orientation: 8 }), aPng(), aWebp()]) {
			const copy = copyOf(bytes)!;
			expect(copyOf(copy)).toEqual(copy);
		}
	});

	it('keeps how a photo is to be turned, and nothing else that a camera says', () => {
		const turned = copyOf(aJpeg({ orientation: 6 }))!;
		const straight = copyOf(aJpeg())!;
		const said = latinOf(turned).indexOf(
			'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06'
		);
		expect(said).toBe(6);
		expect(turned.length - straight.length).toBe(36);
		expect(latinOf(straight)).not.toContain('Exif');
	});

	it('is made of what there is, where the end of a picture is missing', () => {
		const jpeg = aJpeg();
		expect(copyOf(jpeg.slice(0, -2))).toEqual(copyOf(jpeg));
		const png = aPng();
		const end = latinOf(png).indexOf('IEND');
		expect(copyOf(png.slice(0, end))).toEqual(copyOf(png));
	});

	it.each([aPdf(), aHeic(), aDocx(), aWebp({ moving: true }), utf8('Text')])(
		'is not made of what is only downloaded (%#)',
		(bytes) => {
			expect(copyOf(bytes, 'Brief')).toBeUndefined();
		}
	);

	const { side, scans } = pictureLimits;
	it.each<[string, string, Uint8Array]>([
		['more points than memory has', 'tooManyPixels', aJpeg({ width: 9000, height: 9000 })],
		['a side that is too long', 'tooManyPixels', aJpeg({ width: side + 1 })],
		['the same as PNG', 'tooManyPixels', aPng({ width: 2 ** 31 - 1, height: 2 ** 31 - 1 })],
		['the same as WebP', 'tooManyPixels', aWebp({ width: 2 ** 14, height: 2 ** 14 })],
		['no height', 'damaged', aJpeg({ height: 0 })],
		['two frames', 'damaged', aJpeg({ frames: 2 })],
		['no scan', 'damaged', aJpeg({ scans: 0 })],
		['scans without end', 'damaged', aJpeg({ scans: scans + 1 })],
		['only its beginning', 'damaged', aPng().slice(0, 40)],
		['no picture inside', 'damaged', utf8('RIFF\x04\0\0\0WEBP')]
	])('is not made of a picture with %s', (_, key, bytes) => {
		expect(verdictOn(bytes)).toBe(`error.file.${key}`);
	});

	it('is made or refused in a sentence, whatever became of the bytes', () => {
		const originals = [aJpeg(), aPng(), aWebp(), aDocx(), anOdt(), aHeic()];
		fc.assert(
			fc.property(
				fc.constantFrom(...originals),
				fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
				fc.nat(),
				(original, changes, cut) => {
					const bytes = Uint8Array.from(original);
					for (const [at, value] of changes) bytes[at % bytes.length] = value;
					const given = bytes.slice(0, bytes.length - (cut % 40));
					expect(verdictOn(given)).toMatch(/^(error\.file\.\w+|[a-z]+)$/);
				}
			),
			{ numRuns: 2000 }
		);
	});
});
