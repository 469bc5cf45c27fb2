import { hash } from 'node:crypto';
import { canonicalText } from './canonical.ts';
import type { HashBefore, VersionItem } from './versions.ts';

/** SHA-256, hex, over what the item says: its place, its title, its words, the rows beside them. */
export function itemHash({
	number,
	title,
	blocks,
	facts
}: Pick<VersionItem, 'number' | 'title' | 'blocks' | 'facts'>): string {
	return hash('sha256', canonicalText({ number, title, blocks, facts }), 'hex');
}

/** Over the hashes of the items in their order: whoever reads only some can still check the whole. */
export const versionHash = (items: readonly { hash: string }[]): string =>
	hash('sha256', items.map((item) => item.hash).join('\n'), 'hex');

export type HashedItem = Pick<VersionItem, 'itemId' | 'hash'>;

/**
 * Whether a version had this hash before its redactions, and nothing else changed it since: takes
 * them back one after the other, each with the hash of the one item it touched.
 *
 * @param items in their order, as they are now
 */
export function leadsBackTo(
	hash: string,
	items: readonly HashedItem[],
	redactions: readonly HashBefore[]
): boolean {
	const hashes = new Map(items.map((item) => [item.itemId, item.hash]));
	for (const before of redactions.toReversed()) {
		hashes.set(before.itemId, before.itemHash);
		const whole = versionHash([...hashes.values()].map((hash) => ({ hash })));
		if (whole !== before.hash) return false;
		if (whole === hash) return true;
	}
	return false;
}
