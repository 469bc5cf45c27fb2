import { badInput } from '../errors/refusal.ts';
import { latinOf } from './bytes.ts';
import { fileTypes } from './files.ts';
import { copyOfJpeg } from './jpeg.ts';
import { nameEndingIn } from './name.ts';
import { demandDocument } from './office.ts';
import { copyOfPng } from './png.ts';
import type { WorkingCopy } from './picture.ts';
import { typeOf } from './type.ts';
import { copyOfWebp } from './webp.ts';

/** What people may send to the ombuds office. */
export const foreignLimits = {
	/** 15 MiB: a full-size photo of a good phone, several scanned pages. */
	bytes: 15 * 1024 * 1024
} as const;

/** Besides what the table takes: photos as some phones store them, which browsers do not show. */
export const foreignTypes = {
	...fileTypes,
	heic: { mediaType: 'image/heic', ending: 'heic' }
} as const;
export type ForeignType = keyof typeof foreignTypes;

/**
 * For `accept` of a file field. Without HEIC: phones that store it then send JPEG, which everybody
 * can look at.
 */
export const acceptedForeignFiles = '.jpg,.jpeg,.png,.webp,.pdf,.txt,.odt,.docx';

export type ForeignFile = {
	/** Plain, and with the ending of what it is. */
	name: string;
	type: ForeignType;
	mediaType: string;
	/** To be shown instead of the original; undefined: it is only ever downloaded. */
	copy: WorkingCopy | undefined;
};

/**
 * Looks at a file from outside: what it is by its content, whether it may come in, and what of it can
 * be shown without telling where and when it was made. The bytes themselves are not changed. Runs on
 * the server for whoever writes to the office, and in the browser for its staff.
 *
 * @throws Refusal 400
 */
export function readForeignFile(bytes: Uint8Array, givenName: string): ForeignFile {
	if (bytes.length === 0) throw badInput('error.file.empty');
	if (bytes.length > foreignLimits.bytes) throw badInput('error.file.tooLarge');
	if (programEnding.test(endOf(givenName))) throw badInput('error.file.program');
	const type = isHeic(bytes) ? 'heic' : typeOf(bytes);
	if (!type) throw badInput('error.file.wrongType');
	const { mediaType, ending } = foreignTypes[type];
	return { name: plainName(givenName, ending), type, mediaType, copy: copyOf(type, bytes) };
}

/** What a computer would run or a browser would show as a page, if somebody opened it by its name. */
const programEnding =
	/\.(exe|com|scr|pif|bat|cmd|msi|dll|jar|apk|ps1|vbs?|vbe|jse?|mjs|wsf|wsh|hta|lnk|reg|sh|py|app|dmg|iso|html?|xhtml|shtml|svgz?|xml|php|swf)$/i;

/** As a computer reads it: without the signs and blanks behind it that it does not see. */
const endOf = (name: string) =>
	name
		.toWellFormed()
		.normalize('NFKC')
		.replace(/[\p{C}\p{Z}]+/gu, '')
		.replace(/\.+$/, '');

/** One ending only: of "Bescheid.exe.pdf" some programs show the first two words. */
function plainName(given: string, ending: string): string {
	const name = nameEndingIn(ending, given);
	const stem = name.slice(0, -ending.length - 1);
	return `${stem.replace(/\.(?=\p{L})/gu, '_')}.${ending}`;
}

function copyOf(type: ForeignType, bytes: Uint8Array): WorkingCopy | undefined {
	if (type === 'jpeg') return copyOfJpeg(bytes);
	if (type === 'png') return copyOfPng(bytes);
	if (type === 'webp') return copyOfWebp(bytes);
	if (type === 'docx' || type === 'odt') demandDocument(bytes);
	if (type === 'text') demandProse(bytes);
	return undefined;
}

const markup = /^\s*(<[!?a-z]|\{\\rtf)|<(script|svg|html|iframe|object|embed|foreignobject)[\s/>]/i;

/** Text is what people read. A page, a drawing with scripts and a script are text as well. */
function demandProse(bytes: Uint8Array): void {
	const text = new TextDecoder().decode(bytes);
	if (text.startsWith('#!')) throw badInput('error.file.program');
	if (markup.test(text)) throw badInput('error.file.wrongType');
}

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

const isHeic = (bytes: Uint8Array) =>
	latinOf(bytes.subarray(4, 8)) === 'ftyp' && heicBrands.includes(latinOf(bytes.subarray(8, 12)));
