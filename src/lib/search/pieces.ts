import { searchLimits, type Piece } from './search.ts';

/*
 * PostgreSQL marks its hits with these (minutes/search.queries.server.ts). Never markup: what people
 * wrote is shown as text, piece by piece.
 */
const marked = /\uE000([^\uE001]*)\uE001/g;

/** Takes a found text apart at its hits; where PostgreSQL marked none, at the words themselves. */
export function piecesOf(excerpt: string, words: string): Piece[] {
	if (excerpt.includes('\uE000')) return split(excerpt, marked);
	const parts = words.split(/\s+/).filter((word) => word !== '');
	const pattern = new RegExp(`(${parts.map(literally).join('|')})`, 'giu');
	return split(around(excerpt, excerpt.search(pattern)), pattern);
}

function split(text: string, pattern: RegExp): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		if (match.index > end) pieces.push({ text: text.slice(end, match.index), hit: false });
		pieces.push({ text: match[1]!, hit: true });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
	return pieces;
}

/** The part of a long text in which the first hit stands. */
function around(text: string, at: number): string {
	const { excerptCharacters } = searchLimits;
	if (text.length <= excerptCharacters) return text;
	const from = Math.max(0, at - excerptCharacters / 3);
	const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1;
	const part = text.slice(begin, begin + excerptCharacters).toWellFormed();
	return `${begin > 0 ? '… ' : ''}${part}${begin + excerptCharacters < text.length ? ' …' : ''}`;
}

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
