import * as Y from 'yjs';

/** A piece of text as Yjs keeps it. */
export type TextItem = Y.Item & { content: Y.ContentString };

export const isText = (struct: Y.Item | Y.GC): struct is TextItem =>
	struct instanceof Y.Item && struct.content instanceof Y.ContentString;

/** Yjs joins what is typed in a row, so that half a piece may be stored already. */
export const textAfter = ({ id, content }: TextItem, clock: number): string =>
	content.str.slice(Math.max(0, clock - id.clock));
