import type { IncomingMessage } from 'node:http';
import { can } from '#lib/access/access.ts';
import type { Person } from '#lib/access/actor.ts';
import type { ItemSubject } from '#lib/access/policies/agenda.ts';
import type { Db } from '#lib/db/db.server.ts';
import { isOwnOrigin, type Address } from '#lib/http/origin.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { findSession, sessionCookie } from '#lib/identity/sessions.server.ts';
import { findRoom, itemsOfRoom, sittingOf } from '#lib/minutes/queries.server.ts';
import { parseRoomName, type RoomAddress } from '#lib/minutes/room-name.ts';
import { SCHEMA_VERSION } from '#lib/minutes/schema.ts';
import type { Admitted } from './admitted.ts';
import { closeCode } from './protocol.ts';
import { Ended } from './refused.ts';
import type { Rooms } from './rooms.ts';
import type { Facts } from './surroundings.ts';

export type Gate = { db: Db; now: Date; address: Address; rooms: Rooms };

const path = '/sync/';

/**
 * Who may come in, and into which room. The upgrade is accepted first: only a close code tells the
 * page why, and y-websocket would try again and again on a refused one.
 *
 * @throws Ended with the code to close with
 */
export async function admit(
	gate: Gate,
	request: IncomingMessage
): Promise<{ admitted: Admitted; room: Facts }> {
	const { headers } = request;
	const host = headers.host ?? '';
	// Behind a proxy that ends TLS the public origin is configured; else this is plain http.
	const https = gate.address.origin?.startsWith('https:') ?? false;
	if (!isOwnOrigin(headers.origin, gate.address, { https, host }))
		throw new Ended(closeCode.noRight);
	const token = cookie(headers.cookie, sessionCookie);
	const session = token === undefined ? undefined : await findSession(gate, token);
	const person = session && (await loadActor(gate, session.personId));
	if (!session || !person) throw new Ended(closeCode.noSession);
	const { room, items } = await roomAt(gate, request.url ?? '', person);
	if (!mayEnter(person, room, items)) throw new Ended(closeCode.noRight);
	return { admitted: await introduce(gate, person, session.id, room), room };
}

/**
 * The open room needs a right to read the meeting's open items: a guest of one item may not share a
 * document with the others. A room of its own needs the right to read its item.
 */
export function mayEnter(person: Person, room: Facts, items: Iterable<ItemSubject>): boolean {
	if (room.itemId !== null)
		return [...items].some((item) => item.id === room.itemId && can(person, 'item.read', item));
	const { meetingId, roundtableId } = room;
	return can(person, 'item.read', { id: '', meetingId, roundtableId, visibility: 'open' });
}

/** What others see of this person, from the rows and never from what the page says. */
export async function introduce(
	{ db }: Pick<Gate, 'db'>,
	person: Person,
	sessionId: string,
	{ roundtableId }: Pick<Facts, 'roundtableId'>
): Promise<Admitted> {
	const here = person.seats.filter((seat) => seat.roundtableId === roundtableId);
	const seatId = (here.find(({ deputy }) => !deputy) ?? here[0])?.seatId ?? null;
	const sitting = await sittingOf({ db }, person.id, seatId);
	return {
		person,
		sessionId,
		visible: sitting?.showsWriting ?? false,
		user: {
			id: person.id,
			name: person.name.replaceAll(hidden, ''),
			seatId,
			group: sitting?.group ?? null
		}
	};
}

/** Control characters and those that turn the reading direction around. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

type Entrance = { room: Facts; items: Iterable<ItemSubject> };

async function roomAt(gate: Gate, url: string, { id }: Person): Promise<Entrance> {
	const parsed = URL.parse(url, 'http://localhost');
	if (!parsed) throw new Ended(closeCode.noRoom);
	const { pathname, searchParams } = parsed;
	// Somebody else logged in while this page was open: its text is not theirs.
	if ((searchParams.get('person') ?? id) !== id) throw new Ended(closeCode.noSession);
	const schema = searchParams.get('schema');
	if (schema !== null && !/^\d{1,6}$/.test(schema)) throw new Ended(closeCode.malformed);
	const address = parseRoomName(pathname.slice(path.length));
	const entrance = address && (await entranceTo(gate, address));
	if (!entrance) throw new Ended(closeCode.noRoom);
	// Absent: a raw client, which does not delete what it does not know.
	if (schema !== null && Number(schema) < SCHEMA_VERSION) throw new Ended(closeCode.pageTooOld);
	return entrance;
}

async function entranceTo(gate: Gate, address: RoomAddress): Promise<Entrance | undefined> {
	const loaded = gate.rooms.at(address);
	if (loaded) return { room: loaded.facts, items: loaded.items.values() };
	const room = await findRoom(gate, address);
	if (!room || room.state === 'ended') return undefined;
	return { room, items: await itemsOfRoom(gate, room.id) };
}

function cookie(header: string | undefined, name: string): string | undefined {
	for (const part of header?.split(';') ?? []) {
		const [key, value] = part.split('=', 2);
		if (key?.trim() === name && value) return value.trim();
	}
	return undefined;
}
