import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Presence } from '#sync/protocol.ts';

/** Who is there, by client id. */
export type States = Map<number, { clock: number; state: Presence | null }>;

/** What a page claims; it may claim anything. */
export type OwnState = { clientId: number; clock: number; state: unknown };

/** An awareness update as y-protocols writes it. */
export function writeStates(states: OwnState[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, states.length);
	for (const { clientId, clock, state } of states) {
		encoding.writeVarUint(encoder, clientId);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarString(encoder, JSON.stringify(state));
	}
	return encoding.toUint8Array(encoder);
}

export function readStates(update: Uint8Array): States {
	const decoder = decoding.createDecoder(update);
	const states: States = new Map();
	for (let left = decoding.readVarUint(decoder); left > 0; left--) {
		const clientId = decoding.readVarUint(decoder);
		const clock = decoding.readVarUint(decoder);
		const state = JSON.parse(decoding.readVarString(decoder)) as Presence | null;
		states.set(clientId, { clock, state });
	}
	return states;
}
