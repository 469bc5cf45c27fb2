import type { Ctx } from '../access/ctx.ts';
import { plainText, type Node } from '../minutes/document.ts';
import { blocksOf } from '../minutes/queries.server.ts';

/** What can be chosen as a whole in an item; its words go back to the server as they were seen. */
export type Paragraph = { index: number; words: string };

export async function paragraphsOf(
	ctx: Ctx,
	meetingId: string,
	itemId: string
): Promise<Paragraph[]> {
	const blocks = await blocksOf(ctx, meetingId);
	return blocks
		.filter((block) => block.itemId === itemId)
		.map(({ index, json }) => ({ index, words: plainText(json as Node) }))
		.filter(({ words }) => words !== '');
}
