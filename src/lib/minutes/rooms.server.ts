import type { Ctx } from '../access/ctx.ts';
import { readableRooms } from './queries.server.ts';
import { roomName } from './room-name.ts';
import { SCHEMA_VERSION } from './schema.ts';

export { moveToOwnRoom } from './move.server.ts';
export { addItemToRoom } from './place.server.ts';

/** Where the text of each item is written that the actor may read. */
export async function roomsOfMeeting(
	ctx: Ctx,
	meetingId: string
): Promise<{ itemId: string; room: string; schema: number }[]> {
	const rooms = await readableRooms(ctx, meetingId);
	return rooms.map(({ of, ...address }) => ({
		itemId: of,
		room: roomName(address),
		schema: SCHEMA_VERSION
	}));
}
