import * as Y from 'yjs';
import { bindClient } from '#lib/minutes/log.server.ts';
import type { Connection } from './connection.ts';
import { limits } from './limits.ts';
import { untilItWorks } from './patience.ts';
import { Refused } from './refused.ts';
import type { Room } from './room.ts';
import type { Pending } from './surroundings.ts';
import { parse, type Applied, type Needs, type Parsed } from './shadow.ts';

type Written = { connection: Connection; frame: number };

/**
 * Judges an update and lets it into the shadow and the queue to the database. Usually at once; a
 * promise only where something must be read first.
 *
 * @throws Refused, Ended
 */
export function receive(room: Room, bytes: Uint8Array, by: Written): void | Promise<void> {
	const parsed = parse(bytes);
	const needs = room.shadow.needsOf(parsed);
	if (isReady(room, needs, by.connection)) return write(room, parsed, needs, by);
	return receivePatiently(room, parsed, by);
}

const isReady = (room: Room, needs: Needs, { person }: Connection): boolean =>
	!needs.incomplete &&
	needs.roots.every((root) => room.items.has(root)) &&
	needs.writers.every((client) => room.clients.get(client) === person.id);

async function receivePatiently(room: Room, parsed: Parsed, by: Written): Promise<void> {
	const patience = { onFault: room.around.onFault, over: () => by.connection.over };
	let needs = room.shadow.needsOf(parsed);
	if (needs.roots.some((root) => !room.items.has(root)))
		await untilItWorks(() => room.readItems(), patience);
	// Perhaps another process has what this is built on, and its notice is still under way.
	if (room.shadow.needsOf(parsed).incomplete) await room.catchUp();
	needs = room.shadow.needsOf(parsed);
	for (const clientId of needs.writers) {
		if (room.clients.has(clientId)) continue;
		if (!mayWriteAnywhere(room, by.connection)) throw new Refused('noRight');
		const client = { roomId: room.id, clientId, personId: by.connection.person.id };
		const mine = await untilItWorks(() => bindClient({ db: room.around.db }, client), patience);
		if (!mine) throw new Refused('foreignClient');
		room.clients.set(clientId, client.personId);
	}
	while (room.busy) await room.busy;
	writeIfComplete(room, parsed, by);
}

function writeIfComplete(room: Room, parsed: Parsed, by: Written): void {
	const needs = room.shadow.needsOf(parsed);
	if (needs.roots.some((root) => !room.items.has(root))) throw new Refused('noSuchItem');
	if (needs.incomplete) throw new Refused('partsMissing');
	if (!isReady(room, needs, by.connection)) throw new Refused('foreignClient');
	write(room, parsed, needs, by);
}

function write(room: Room, parsed: Parsed, { writers }: Needs, by: Written): void {
	if (isTooMuch(room, parsed)) room.weighAnew();
	if (isTooMuch(room, parsed)) throw new Refused('tooLarge');
	const { updates, touched } = tryOut(room, parsed, writers, by.connection);
	const bytes = updates.reduce((sum, { length }) => sum + length, 0);
	const personId = by.connection.person.id;
	room.add({ ...by, updates, bytes, personId, moves: room.moves });
	for (const itemId of touched) room.presence.wrote(by.connection, itemId);
}

const isTooMuch = (room: Room, { update }: Parsed): boolean =>
	update.length > limits.smallBytes && room.bytes + update.length > limits.documentBytes;

function tryOut(room: Room, parsed: Parsed, writers: number[], connection: Connection): Applied {
	try {
		const applied = room.shadow.apply(parsed, writers);
		judge(room, connection, applied);
		return applied;
	} catch (reason) {
		room.renewShadow();
		throw reason;
	}
}

/** Judged by effect: a reader's step 2 that changes nothing is no writing. */
function judge(room: Room, connection: Connection, { updates, touched }: Applied): void {
	if (updates.length === 0) return;
	for (const root of touched) {
		const item = room.items.get(root);
		if (!item) throw new Refused('noSuchItem');
		if (!connection.mayWrite(item)) throw new Refused('noRight');
		if (connection.unaware.has(root)) throw new Refused('redacted');
	}
	// Into blocks that are gone: it touches no root, but it would still be stored.
	if (touched.size === 0 && !mayWriteAnywhere(room, connection)) throw new Refused('noRight');
}

const mayWriteAnywhere = (room: Room, connection: Connection): boolean =>
	[...room.items.values()].some((item) => connection.mayWrite(item));

/** After the room changed under what waited to be stored. */
export function judgeAgain(room: Room, waiting: Pending[], live: boolean): void {
	if (live) for (const entry of waiting) judgeOneAgain(room, entry);
	else refuseAll(room, waiting);
}

function judgeOneAgain(room: Room, { updates, connection, frame }: Pending): void {
	try {
		if (updates.length === 0) return room.add({ ...nothing, connection, frame });
		for (const [index, update] of updates.entries()) {
			// A frame is on disk with the last of its updates, not with the first.
			const counted = index === updates.length - 1 ? frame : frame - 1;
			writeIfComplete(room, parse(update), { connection, frame: counted });
		}
	} catch (reason) {
		connection.fail(reason, { frame, bytes: updates[0] });
	}
}

/** The room takes nothing any more: what somebody wrote is kept for them in one piece. */
function refuseAll(room: Room, waiting: Pending[]): void {
	for (const [connection, entries] of Map.groupBy(waiting, (entry) => entry.connection)) {
		const updates = entries.flatMap((entry) => entry.updates);
		const frame = entries.at(-1)!.frame;
		if (updates.length === 0) room.add({ ...nothing, connection, frame });
		else connection.fail(new Refused('frozen'), { frame, bytes: Y.mergeUpdates(updates) });
	}
}

const nothing = { updates: [], bytes: 0, personId: '', moves: 0 };
