/** Numbers in one place: what a search takes and gives. */
export const searchLimits = { characters: 100, results: 50, excerptCharacters: 240 } as const;

/** A piece of a text that was found; `hit`: this is what was searched for. */
export type Piece = { text: string; hit: boolean };

export type SearchResult = {
	item: { id: string; title: string };
	meeting: { id: string; number: number; startsAt: Date };
	table: { name: string };
	kind: string;
	/** Counts the blocks of an item: a key for lists. */
	index: number;
	pieces: Piece[];
};
