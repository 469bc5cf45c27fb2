import { createSession } from '#lib/identity/sessions.server.ts';
import type { TableRole } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { readBlocks, type Node } from '#lib/minutes/document.ts';
import { roomOfItem } from '#lib/minutes/queries.server.ts';
import { storedAfter } from '#lib/minutes/stored.queries.server.ts';
import { addItemToRoom } from '#lib/minutes/rooms.server.ts';
import { roomName } from '#lib/minutes/room-name.ts';
import { documentOf } from '#lib/minutes/stored.server.ts';
import { aMeeting, anItem, aPerson, aRoundtable, aSeat } from '../support/builders.ts';

export type Someone = { id: string; name: string; token: string; seatId: string | null };

/** A meeting with items and their rooms, and people who may write or read there. */
export async function aLiveMeeting(db: Db, { items = 2 } = {}) {
	const roundtable = await aRoundtable(db);
	const meeting = await aMeeting(db, { roundtableId: roundtable.id });
	const added = [];
	for (let n = 0; n < items; n++) {
		const item = await anItem(db, { meetingId: meeting.id });
		await addItemToRoom({ db }, item);
		added.push(item);
	}
	return {
		id: meeting.id,
		roundtableId: roundtable.id,
		items: added,
		room: roomName({ meetingId: meeting.id, itemId: null, epoch: 1 }),
		someone: (role: TableRole = 'member', person: Parameters<typeof aPerson>[1] = {}) =>
			someone(db, roundtable.id, role, person),
		/** The blocks of an item as PostgreSQL has them. */
		stored: (itemId: string) => storedBlocks(db, itemId)
	};
}

export async function someone(
	db: Db,
	roundtableId: string | null,
	role: TableRole = 'member',
	with_: Parameters<typeof aPerson>[1] = {}
): Promise<Someone> {
	const person = await aPerson(db, with_);
	const seat = roundtableId && (await aSeat(db, { roundtableId, role, personId: person.id }));
	const now = new Date();
	const about = { personId: person.id, device: 'Test', ownDevice: false };
	const { token } = await createSession({ db, now }, about);
	return { id: person.id, name: person.name, token, seatId: seat ? seat.id : null };
}

async function storedBlocks(db: Db, itemId: string): Promise<Node[]> {
	const room = await roomOfItem({ db }, itemId);
	const doc = documentOf(await storedAfter({ db }, room!.id, 0));
	return readBlocks(doc.getXmlFragment(itemId));
}
