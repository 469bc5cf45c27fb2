/** `minutes/<meetingId>/open/<epoch>` or `minutes/<meetingId>/closed/<itemId>/<epoch>`. */
export type RoomAddress = { meetingId: string; itemId: string | null; epoch: number };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const roomPattern = new RegExp(`^minutes/(${uuid})/(?:open|closed/(${uuid}))/([1-9][0-9]{0,8})$`);

export function roomName({ meetingId, itemId, epoch }: RoomAddress): string {
	const kind = itemId === null ? 'open' : `closed/${itemId}`;
	return `minutes/${meetingId}/${kind}/${epoch}`;
}

export function parseRoomName(name: string): RoomAddress | undefined {
	const [, meetingId, itemId, epoch] = roomPattern.exec(name) ?? [];
	if (!meetingId) return undefined;
	return { meetingId, itemId: itemId ?? null, epoch: Number(epoch) };
}
