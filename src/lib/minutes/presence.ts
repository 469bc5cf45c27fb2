import type { Presence } from '#sync/protocol.ts';
import * as decoding from 'lib0/decoding';

/** Others' browsers may be older or newer: nothing in a state is certain. */
export type AwarenessState = { user?: Partial<Presence['user']>; cursor?: unknown };

export type PresentPerson = Pick<Presence['user'], 'id' | 'name' | 'seatId' | 'group' | 'writing'>;

/** Everybody once, whatever the number of their tabs and rooms; by name. */
export function peopleIn(states: Iterable<AwarenessState>): PresentPerson[] {
	const people = new Map<string, PresentPerson>();
	for (const { user } of states) {
		if (!user?.id || !user.name) continue;
		const writing = (user.visible && user.writing) || people.get(user.id)?.writing || null;
		const { id, name, seatId = null, group = null } = user;
		people.set(id, { id, name, seatId, group, writing });
	}
	return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** For sentences that are plain text: a name in another script must not turn the words around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/**
 * What the server says about one client in an awareness update. About oneself it has to be looked
 * up: the stock awareness ignores an echo of its own state.
 */
export function stateIn(update: Uint8Array, client: number): AwarenessState | undefined {
	const decoder = decoding.createDecoder(update);
	for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
		const id = decoding.readVarUint(decoder);
		decoding.readVarUint(decoder);
		const state = JSON.parse(decoding.readVarString(decoder)) as AwarenessState | null;
		if (id === client && state) return state;
	}
	return undefined;
}
