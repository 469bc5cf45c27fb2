import type { Person } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { findLiveSession } from '#lib/identity/queries.server.ts';
import type { Connection } from './connection.ts';
import { introduce, mayEnter } from './gate.ts';
import { limits } from './limits.ts';
import { untilItWorks } from './patience.ts';
import { closeCode } from './protocol.ts';

type At = { db: Db; now: Date };

/**
 * Judges open connections again after rights may have changed, or may have changed unheard: whose
 * session, seat or guest pass is gone is out, and the others have the rights of now.
 */
export async function judgeConnections(
	at: At,
	connections: Connection[],
	onFault: (fault: unknown) => void
): Promise<void> {
	const turns = new Map(connections.map((connection) => [connection, (connection.judged += 1)]));
	const actors = new Map<string, Promise<Person | undefined>>();
	const actor = (id: string) => {
		const known = actors.get(id) ?? loadActor(at, id);
		actors.set(id, known);
		return known;
	};
	const rooms = new Set(connections.flatMap(({ room }) => room ?? []));
	const patience = { onFault, over: () => connections.every(({ over }) => over) };
	await untilItWorks(async () => {
		actors.clear();
		for (const room of rooms) await room.readItems();
		for (let from = 0; from < connections.length; from += limits.judgedAtOnce) {
			const some = connections.slice(from, from + limits.judgedAtOnce);
			await Promise.all(
				some.map((connection) => judge(at, connection, { actor, turn: turns.get(connection) }))
			);
		}
	}, patience);
}

type Round = { actor: (id: string) => Promise<Person | undefined>; turn: number | undefined };

async function judge(at: At, connection: Connection, { actor, turn }: Round): Promise<void> {
	const { room, over, admitted: before } = connection;
	if (!room || over) return;
	const session = await findLiveSession(at, before.sessionId);
	const person = session && (await actor(before.person.id));
	const admitted = person && (await introduce(at, person, before.sessionId, room.facts));
	// A later round knows more: what this one read must not bring back a right that has ended since.
	if (turn !== connection.judged) return;
	if (!admitted) return connection.end(closeCode.noSession);
	if (!mayEnter(person, room.facts, room.items.values())) return connection.end(closeCode.noRight);
	connection.admitted = admitted;
	const { visible, user } = admitted;
	if (visible !== before.visible || JSON.stringify(user) !== JSON.stringify(before.user))
		room.presence.renew(connection);
}
