import { stepsBetween } from './shortest-way.ts';

export type Piece = { kind: 'same' | 'deleted' | 'inserted'; text: string };

/** Words with their accents, runs of spaces, and every other sign for itself. */
const token = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** What became of a text, word by word; what was left out stands before what took its place. */
export function wordsBetween(before: string, after: string): Piece[] {
	const a = tokensOf(before);
	const b = tokensOf(after);
	const pieces: Piece[] = [];
	for (const { kind, a: from, b: to } of stepsBetween(a, b))
		push(pieces, { kind, text: kind === 'inserted' ? b[to]! : a[from]! });
	return inOrder(withoutCrumbs(pieces));
}

function push(pieces: Piece[], { kind, text }: Piece): void {
	const last = pieces.at(-1);
	if (last?.kind === kind) last.text += text;
	else if (text !== '') pieces.push({ kind, text });
}

/** A lone space between two changed words is no word that stayed: it would tear the change apart. */
function withoutCrumbs(pieces: Piece[]): Piece[] {
	const whole: Piece[] = [];
	pieces.forEach((piece, index) => {
		const within = index > 0 && index < pieces.length - 1;
		if (piece.kind !== 'same' || !within || piece.text.trim() !== '') return push(whole, piece);
		whole.push({ kind: 'deleted', text: piece.text }, { kind: 'inserted', text: piece.text });
	});
	return whole;
}

/** Between two parts that stayed: first everything that is gone, then everything that is new. */
function inOrder(pieces: Piece[]): Piece[] {
	const ordered: Piece[] = [];
	let gone = '';
	let fresh = '';
	const settle = () => {
		push(ordered, { kind: 'deleted', text: gone });
		push(ordered, { kind: 'inserted', text: fresh });
		gone = fresh = '';
	};
	for (const { kind, text } of pieces) {
		if (kind === 'deleted') gone += text;
		else if (kind === 'inserted') fresh += text;
		else {
			settle();
			push(ordered, { kind, text });
		}
	}
	settle();
	return ordered;
}

/** From 0 (nothing in common) to 1 (the same words). */
export function likeness(before: string, after: string): number {
	const a = tokensOf(before).filter((word) => word.trim() !== '');
	const b = tokensOf(after).filter((word) => word.trim() !== '');
	if (a.length + b.length === 0) return 1;
	const common = stepsBetween(a, b).filter(({ kind }) => kind === 'same').length;
	return (2 * common) / (a.length + b.length);
}

export const countWords = (text: string): number =>
	tokensOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
