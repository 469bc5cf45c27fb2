import type { Ctx } from '#lib/access/ctx.ts';
import { blocksOf } from '#lib/minutes/queries.server.ts';
import { roomsOfMeeting } from '#lib/minutes/rooms.server.ts';

/** Room and stored text of each item that the actor may read, by item. */
export async function sheetsOf(ctx: Ctx, meetingId: string) {
	const [rooms, blocks] = [await roomsOfMeeting(ctx, meetingId), await blocksOf(ctx, meetingId)];
	const written = Map.groupBy(blocks, ({ itemId }) => itemId);
	return new Map(
		rooms.map(({ itemId, ...room }) => [itemId, { ...room, blocks: written.get(itemId) ?? [] }])
	);
}
