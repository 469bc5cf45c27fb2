import { limits } from './limits.ts';
import type { Presence } from './protocol.ts';

type Cursor = NonNullable<Presence['cursor']>;

/** A cursor as y-prosemirror writes it, with nothing else in it; undefined if it is none. */
export function cursorOf(state: unknown): Cursor | undefined {
	const cursor = field(state, 'cursor');
	const anchor = positionOf(field(cursor, 'anchor'));
	const head = positionOf(field(cursor, 'head'));
	return anchor && head ? { anchor, head } : undefined;
}

/** A relative position of Yjs in JSON. */
function positionOf(value: unknown): object | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const tname = field(value, 'tname');
	const assoc = field(value, 'assoc');
	return {
		type: idOf(field(value, 'type')),
		tname: typeof tname === 'string' && tname.length <= limits.rootName ? tname : null,
		item: idOf(field(value, 'item')),
		assoc: typeof assoc === 'number' ? assoc : 0
	};
}

function idOf(value: unknown): { client: number; clock: number } | null {
	const client = field(value, 'client');
	const clock = field(value, 'clock');
	return typeof client === 'number' && typeof clock === 'number' ? { client, clock } : null;
}

function field(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
	return (value as Record<string, unknown>)[name];
}
