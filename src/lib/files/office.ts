import { badInput } from '../errors/refusal.ts';
import { damaged } from './picture.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

/** What a document may be once it is unpacked, in bytes: a thick report with pictures. */
const mostUnpacked = 100 * 1024 * 1024;

/** Macros, controls and embedded programs, as Word and LibreOffice store them. */
const programs =
	/(^|\/)(vbaproject\.bin|vbadata\.xml|activex\/|oleobject\d*\.bin$|basic\/|scripts\/)/i;
const localHeaderLength = 30;

/**
 * A DOCX or ODT, judged by its directory: no programs, nothing locked, and no more inside than a
 * document has. Parts that lie over each other are how a small file unpacks to a very large one.
 *
 * @throws Refusal 400
 */
export function demandDocument(bytes: Uint8Array): void {
	const entries = zipEntries(bytes);
	if (entries.length === 0 || entries.some(({ encrypted }) => encrypted)) throw damaged();
	if (entries.some(({ name }) => programs.test(name))) throw badInput('error.file.program');
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	if (unpacked > mostUnpacked || overlap(entries, bytes.length))
		throw badInput('error.file.tooLargeInside');
}

function overlap(entries: ZipEntry[], length: number): boolean {
	const inOrder = entries.toSorted((one, other) => one.at - other.at);
	return inOrder.some(
		({ at, packed }, nth) => at + localHeaderLength + packed > (inOrder[nth + 1]?.at ?? length)
	);
}
