import { roomsOfMeeting } from '#lib/minutes/rooms.server.ts';

/**
 * What a page needs that shows no minutes and still wants to hear of changes: one room of the
 * meeting is enough to be told.
 */
export async function listeningOf({ ctx, ownDevice }: App.Locals, meetingId: string) {
	const rooms = await roomsOfMeeting(ctx, meetingId);
	return {
		rooms: rooms.slice(0, 1).map(({ itemId, room }) => ({ itemId, room })),
		personId: ctx.actor.kind === 'person' ? ctx.actor.id : '',
		ownDevice
	};
}
