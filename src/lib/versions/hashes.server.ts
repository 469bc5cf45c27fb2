import { hash } from 'node:crypto';
import { canonicalText } from './canonical.ts';
import type { VersionItem } from './versions.ts';

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
