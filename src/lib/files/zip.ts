import { latinOf, viewOf } from './bytes.ts';

/** What the directory at the end of a ZIP file says of one of its parts. */
export type ZipEntry = {
	name: string;
	packed: number;
	unpacked: number;
	encrypted: boolean;
	/** Where the part begins. */
	at: number;
};

/** No document has more parts than this. */
const mostParts = 5000;
const endLength = 22;
const entryLength = 46;

/** The parts of a ZIP file by its directory; none where the file is damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
	const view = viewOf(bytes);
	const tail = Math.max(0, bytes.length - 66_000);
	const end = tail + latinOf(bytes.subarray(tail)).lastIndexOf('PK\x05\x06');
	if (end < tail || end + endLength > bytes.length) return [];
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	while (entries.length < mostParts && at + entryLength <= bytes.length) {
		if (view.getUint32(at, true) !== 0x02014b50) break;
		const length = view.getUint16(at + 28, true);
		entries.push({
			name: latinOf(bytes.subarray(at + entryLength, at + entryLength + length)),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		});
		at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}
