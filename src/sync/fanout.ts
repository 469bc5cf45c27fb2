import { randomUUID } from 'node:crypto';
import type { Db } from '#lib/db/db.server.ts';
import type { Listeners } from '#lib/db/listen.server.ts';
import { notify, type Notices } from '#lib/db/notices.server.ts';
import type { Connection } from './connection.ts';
import { changedTopics, type ChangedTopic } from './protocol.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** This process, as the others call it. */
const here = randomUUID();

/** Tells the other processes who is in a room; without states it asks them. */
export function sendPresence(db: Db, room: string, states: Uint8Array): Promise<void> {
	const update = Buffer.from(states).toString('base64');
	return notify({ db }, 'presence', { room, from: here, update });
}

/** What to do with the notices of all processes, this one included. */
export function listeners(rooms: Rooms, judge: (connections: Connection[]) => void): Listeners {
	return {
		minutes: ({ room, head }) => rooms.get(room)?.hear(head),
		presence: ({ room, from, update }) => {
			if (from === here) return;
			if (update === '') rooms.get(room)?.presence.sendAll();
			else rooms.get(room)?.presence.hear(Buffer.from(update, 'base64'));
		},
		changed: ({ meeting, topic }) => {
			for (const room of rooms.all()) if (room.facts.meetingId === meeting) tell(room, topic);
		},
		access: (notice) => {
			// Also where nobody is: whoever comes next is judged by the items of a room in memory.
			for (const room of rooms.all())
				if (room.facts.meetingId === notice.meeting) room.agenda.renew();
			judge(rooms.connections().filter(concernedBy(notice)));
		},
		// Notices may have been missed: documents, rights and rows are all read again.
		onLost: () => {
			for (const room of rooms.all()) {
				void room.catchUp();
				room.agenda.renew();
				for (const topic of changedTopics) room.tellChanged(topic);
			}
			judge(rooms.connections());
		}
	};
}

function tell(room: Room, topic: ChangedTopic): void {
	// Behind the deletion of what moved: a page that rewrites its cache must not find it there again.
	if (topic === 'rooms') void room.catchUp().then(() => room.tellChanged(topic));
	else room.tellChanged(topic);
}

const concernedBy =
	({ person, session, meeting, roundtable }: Notices['access']) =>
	({ admitted, room }: Connection): boolean =>
		admitted.person.id === person ||
		admitted.sessionId === session ||
		room?.facts.meetingId === meeting ||
		room?.facts.roundtableId === roundtable;
