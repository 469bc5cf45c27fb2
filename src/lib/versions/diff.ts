import { plainText, type Node } from '../minutes/document.ts';
import { canonicalText } from './canonical.ts';
import { factChanges, type FactChange } from './fact-changes.ts';
import { stepsBetween } from './shortest-way.ts';
import type { VersionItem } from './versions.ts';
import { countWords, likeness, wordsBetween, type Piece } from './words.ts';

/**
 * What became of a block. `movedAway` and `movedHere` are the same block at its old and its new
 * place; `changed` with words that are all the same: only its form is another.
 */
export type BlockChange =
	| { kind: 'same' | 'inserted' | 'deleted' | 'movedAway' | 'movedHere'; block: Node }
	| { kind: 'changed'; before: Node; block: Node; words: Piece[] };

export type Counts = {
	/** Words. */
	inserted: number;
	deleted: number;
	/** Blocks. */
	moved: number;
};

type Place = { number: number; title: string };
export type ItemChange = {
	itemId: string;
	kind: 'same' | 'changed' | 'added' | 'removed';
	before: Place | undefined;
	after: Place | undefined;
	blocks: BlockChange[];
	facts: FactChange[];
	counts: Counts;
};

type Compared = Pick<VersionItem, 'itemId' | 'number' | 'title' | 'blocks' | 'facts'>;

/** What became of the minutes between two versions, item by item, in the order of the later one. */
export function changesBetween(
	before: readonly Compared[],
	after: readonly Compared[]
): ItemChange[] {
	const old = new Map(before.map((item) => [item.itemId, item]));
	const kept = new Set(after.map(({ itemId }) => itemId));
	const now = after.map((item) => itemChange(old.get(item.itemId), item));
	const gone = before.filter(({ itemId }) => !kept.has(itemId));
	return [...now, ...gone.map((item) => itemChange(item, undefined))];
}

const nothing = { decisions: [], commitments: [], positions: [], attachments: [] };

function itemChange(before: Compared | undefined, after: Compared | undefined): ItemChange {
	const blocks = blocksBetween(before?.blocks ?? [], after?.blocks ?? []);
	const facts = factChanges(before?.facts ?? nothing, after?.facts ?? nothing);
	return {
		itemId: (after ?? before)!.itemId,
		kind: kindOf(before, after, blocks.some(({ kind }) => kind !== 'same') || facts.length > 0),
		before: before && placeOf(before),
		after: after && placeOf(after),
		blocks,
		facts,
		counts: countsOf(blocks)
	};
}

function kindOf(
	before: Compared | undefined,
	after: Compared | undefined,
	differs: boolean
): ItemChange['kind'] {
	if (!before) return 'added';
	if (!after) return 'removed';
	const elsewhere = before.number !== after.number || before.title !== after.title;
	return differs || elsewhere ? 'changed' : 'same';
}

const placeOf = ({ number, title }: Compared): Place => ({ number, title });

/** @returns what leads from `before` to `after`; what stayed, changed or came is `after`, in order */
export function blocksBetween(before: readonly Node[], after: readonly Node[]): BlockChange[] {
	const changes: BlockChange[] = [];
	let gone: Node[] = [];
	let fresh: Node[] = [];
	const settle = () => {
		changes.push(...pairedUp(gone, fresh));
		gone = [];
		fresh = [];
	};
	for (const { kind, a, b } of stepsBetween(before.map(canonicalText), after.map(canonicalText))) {
		if (kind === 'deleted') gone.push(before[a]!);
		else if (kind === 'inserted') fresh.push(after[b]!);
		else {
			settle();
			changes.push({ kind: 'same', block: after[b]! });
		}
	}
	settle();
	return withMoves(changes);
}

/** Below this, two blocks have so little in common that one took the place of the other. */
const ALIKE = 0.4;
/** More than so many blocks side by side are not compared with each other, each with each. */
const MOST_PAIRS = 400;

/** Between two blocks that stayed: which of the old ones became which of the new ones. */
function pairedUp(gone: readonly Node[], fresh: readonly Node[]): BlockChange[] {
	const changes: BlockChange[] = [];
	const near = gone.length * fresh.length <= MOST_PAIRS;
	let next = 0;
	let unknown: Node[] = [];
	const settle = (until: number) => {
		changes.push(...as('deleted', gone.slice(next, until)), ...as('inserted', unknown));
		unknown = [];
	};
	for (const block of fresh) {
		const rest = gone.slice(next);
		const found = near ? mostAlike(rest, block) : rest.findIndex((old) => isSame(old, block));
		if (found === -1) {
			unknown.push(block);
			continue;
		}
		settle(next + found);
		changes.push(changeOf(rest[found]!, block));
		next += found + 1;
	}
	settle(gone.length);
	return changes;
}

const as = (kind: 'deleted' | 'inserted', blocks: readonly Node[]): BlockChange[] =>
	blocks.map((block) => ({ kind, block }));

function mostAlike(candidates: readonly Node[], block: Node): number {
	const known = candidates.findIndex((old) => isSame(old, block));
	if (known !== -1) return known;
	const own = plainText(block);
	let best = -1;
	let most = ALIKE;
	candidates.forEach((old, index) => {
		// A block with facts of its own never becomes another one.
		if (idOf(old) || idOf(block)) return;
		const alike = likeness(plainText(old), own);
		if (alike > most) [best, most] = [index, alike];
	});
	return best;
}

const idOf = ({ attrs }: Node): unknown => attrs?.['id'];
const isSame = (a: Node, b: Node): boolean => idOf(a) !== undefined && idOf(a) === idOf(b);

const changeOf = (before: Node, block: Node): BlockChange => ({
	kind: 'changed',
	before,
	block,
	words: wordsBetween(plainText(before), plainText(block))
});

/** A block that is gone here and new there was moved; an empty paragraph is too little to say so. */
function withMoves(changes: BlockChange[]): BlockChange[] {
	const away = new Map<string, BlockChange[]>();
	for (const change of changes) {
		if (change.kind !== 'deleted' || plainText(change.block) === '') continue;
		const key = canonicalText(change.block);
		away.set(key, [...(away.get(key) ?? []), change]);
	}
	const moved = new Set<BlockChange>();
	for (const change of changes) {
		if (change.kind !== 'inserted') continue;
		const from = away.get(canonicalText(change.block))?.shift();
		if (from) moved.add(from).add(change);
	}
	return changes.map((change) =>
		moved.has(change) && change.kind !== 'changed'
			? { ...change, kind: change.kind === 'deleted' ? 'movedAway' : 'movedHere' }
			: change
	);
}

function countsOf(changes: readonly BlockChange[]): Counts {
	const counts: Counts = { inserted: 0, deleted: 0, moved: 0 };
	for (const change of changes) {
		if (change.kind === 'movedHere') counts.moved += 1;
		if (change.kind === 'inserted') counts.inserted += countWords(plainText(change.block));
		if (change.kind === 'deleted') counts.deleted += countWords(plainText(change.block));
		if (change.kind !== 'changed') continue;
		for (const { kind, text } of change.words)
			if (kind !== 'same') counts[kind] += countWords(text);
	}
	return counts;
}

export const sumOf = (changes: readonly { counts: Counts }[]): Counts =>
	changes.reduce(
		(sum, { counts }) => ({
			inserted: sum.inserted + counts.inserted,
			deleted: sum.deleted + counts.deleted,
			moved: sum.moved + counts.moved
		}),
		{ inserted: 0, deleted: 0, moved: 0 }
	);
