import { isId, searchWords } from '../forms/fields.ts';

/** Something that got a number at a table: its wording is in the minutes, its facts are a row. */
export type Numbered = {
	id: string;
	roundtableId: string;
	itemId: string;
	year: number;
	number: number;
	/** Where it was fixed in the row. */
	wording?: string | null;
};

/** The same as a line of its register: what it says and where it comes from. */
export type Registered<R extends Numbered> = Omit<R, 'wording'> & {
	wording: string;
	item: { id: string; title: string };
	meeting: { id: string; number: number; startsAt: Date };
	table: { name: string };
};

export type RegisterFilter = {
	roundtableId?: string | undefined;
	/** Words of the wording, or a number. */
	words?: string | undefined;
	/** Id of the last entry of the page before. */
	after?: string | undefined;
};

export type RegisterPage<E> = { entries: E[]; next: string | undefined };

export const ENTRIES_PER_PAGE = 50;

/** `B-2026-14` */
export const registerNumber = (
	letter: 'B' | 'Z',
	{ year, number }: { year: number; number: number }
) => `${letter}-${year}-${number}`;

/** What the address of a register asks for, besides its chips. */
export function askedOf(url: URL): Pick<RegisterFilter, 'words' | 'after'> {
	const after = url.searchParams.get('nach') ?? '';
	return {
		words: searchWords(url.searchParams.get('suche')) || undefined,
		after: isId(after) ? after : undefined
	};
}
