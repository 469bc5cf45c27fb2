import { behindTheWall } from '../access/wall.server.ts';
import { moveCase } from '../cases/move.server.ts';
import { holdDraft, type Writer } from './draft.server.ts';

/**
 * Deletes a draft at once, with its code and everything sealed in it.
 *
 * @throws Refusal as `readDraft`
 */
export const discardDraft = ({ ctx, epochs }: Writer): Promise<void> =>
	behindTheWall(ctx, async (ctx) => {
		const { found } = await holdDraft(ctx, epochs);
		await moveCase(ctx, found, { event: 'discard' });
	});
