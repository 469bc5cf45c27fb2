import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { MoveTarget } from './agenda.ts';

/** An item and its fractional key; keys are compared bytewise, equal keys by id. */
export type Placed = { id: string; position: string };

export function inOrder<P extends Placed>(items: readonly P[]): P[] {
	return items.toSorted((a, b) => bytewise(a.position, b.position) || bytewise(a.id, b.id));
}

function bytewise(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** Behind which item `id` lands; null = at the top. Undefined: there is no such place. */
export function anchorOf(
	items: readonly Placed[],
	id: string,
	target: MoveTarget
): string | null | undefined {
	const others = items.filter((item) => item.id !== id);
	if ('after' in target) {
		const known = target.after === null || others.some((item) => item.id === target.after);
		return known ? target.after : undefined;
	}
	const from = items.findIndex((item) => item.id === id);
	const to = 'place' in target ? target.place - 1 : from + (target.direction === 'up' ? -1 : 1);
	const index = Math.min(Math.max(to, 0), others.length);
	return others[index - 1]?.id ?? null;
}

/**
 * The keys to write so that `id` stands behind `anchor`: usually its own alone. Where the
 * neighbours carry equal keys (an import, an older server) nothing fits between them, and all get
 * new ones.
 *
 * @param items in order, with or without `id`
 */
export function keysToPlace(
	items: readonly Placed[],
	id: string,
	anchor: string | null
): Map<string, string> {
	const others = items.filter((item) => item.id !== id);
	const index = others.findIndex((item) => item.id === anchor) + 1;
	const before = others[index - 1]?.position ?? null;
	const behind = others[index]?.position ?? null;
	if (before === null || behind === null || before < behind) {
		return new Map([[id, generateKeyBetween(before, behind)]]);
	}
	const ids = others.map((item) => item.id).toSpliced(index, 0, id);
	const keys = generateNKeysBetween(null, null, ids.length);
	return new Map(ids.map((each, i) => [each, keys[i] as string]));
}

/** The key behind all others. */
export function keyAtEnd(items: readonly Placed[]): string {
	return generateKeyBetween(items.at(-1)?.position ?? null, null);
}
