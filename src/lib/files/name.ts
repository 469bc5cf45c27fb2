import { fileLimits, fileTypes, type FileType } from './files.ts';

/** What file systems refuse, what turns the direction of writing, and what nobody sees. */
const unfit = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

/**
 * A name under which a file can be stored anywhere: without folders, without signs that hide its
 * real ending, and with the ending of what it is.
 */
export const cleanName = (given: string, type: FileType): string =>
	nameEndingIn(fileTypes[type].ending, given);

/** The same for any ending. */
export function nameEndingIn(ending: string, given: string): string {
	const own = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
	const plain = own
		.replace(unfit, '')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+/, '');
	const stem = plain.replace(/(\.(pdf|png|jpe?g|webp|txt|odt|docx|hei[cf]))?[. ]*$/i, '');
	const room = fileLimits.nameCharacters - ending.length - 1;
	const short = stem.slice(0, room).toWellFormed().replaceAll('\uFFFD', '').trim();
	return `${short || 'Anhang'}.${ending}`;
}

/** The same name without words that must go, also where other signs stand for the spaces in them. */
export function nameWithout(name: string, conceal: (words: string) => string): string {
	const end = name.lastIndexOf('.') === -1 ? name.length : name.lastIndexOf('.');
	const [stem, ending] = [name.slice(0, end), name.slice(end)];
	const spaced = stem.replace(/[_.+-]+/g, ' ');
	const said = [stem, spaced].find((words) => conceal(words) !== words);
	return said === undefined ? name : conceal(said).replace(unfit, '') + ending;
}

/** The header that lets a browser store a file, and never show it as a page of ours. */
export function attachmentHeader(name: string): string {
	const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => {
		return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
	});
	return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
