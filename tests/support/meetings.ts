import type { Actor } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { addItemToRoom } from '#lib/minutes/rooms.server.ts';
import { aGuest, aMeeting, anItem, aPerson } from './builders.ts';
import { actorOf, aFullTable } from './seats.ts';

/** A guest of the meeting, or of one item of it. */
async function invited(db: Db, meetingId: string, itemId: string | null): Promise<Actor> {
	const person = await aPerson(db, { passwordHash: 'x' });
	await aGuest(db, { meetingId, itemId, personId: person.id });
	return actorOf(db, person.id);
}

/** A meeting of a full table with one open and one closed item, and everybody who may come near. */
export async function aFullMeeting(db: Db) {
	const full = await aFullTable(db);
	const meeting = await aMeeting(db, { roundtableId: full.table.id });
	const open = await anItem(db, { meetingId: meeting.id });
	const closed = await anItem(db, { meetingId: meeting.id, visibility: 'closed' });
	for (const item of [open, closed]) await addItemToRoom({ db }, item);
	const actors = {
		chair: full.chair.actor,
		minuteTaker: full.minuteTaker.actor,
		member: full.member.actor,
		observer: full.observer.actor,
		guestOfTheMeeting: await invited(db, meeting.id, null),
		guestOfTheOpenItem: await invited(db, meeting.id, open.id),
		guestOfTheClosedItem: await invited(db, meeting.id, closed.id),
		operator: full.operator,
		stranger: full.stranger.actor
	} satisfies Record<string, Actor>;
	return { ...full, meeting, open, closed, actors };
}

export type Role = keyof Awaited<ReturnType<typeof aFullMeeting>>['actors'];

/** What happens where chair and minute taker may, and who sees the meeting may not. */
export const leaders: Record<Role, number> = {
	chair: 200,
	minuteTaker: 200,
	member: 403,
	observer: 403,
	guestOfTheMeeting: 403,
	guestOfTheOpenItem: 403,
	guestOfTheClosedItem: 403,
	operator: 404,
	stranger: 404
};

export const roles = Object.keys(leaders) as Role[];
