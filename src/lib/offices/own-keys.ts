import * as v from 'valibot';
import { lockedProfileSchema, signedRosterSchema } from '#lib/vault/wire.ts';
import type { Desk } from './desk.server.ts';
import type { OwnKeys } from './key-desk.svelte.ts';

/** From what a page was sent: the bytes again. Undefined: nobody has drawn keys here yet. */
export function ownKeysOf({ staffId, office, locked, roster }: Desk): OwnKeys | undefined {
	if (!locked) return undefined;
	return {
		staffId,
		office: office.id,
		locked: v.parse(lockedProfileSchema, locked),
		roster: roster ? v.parse(signedRosterSchema, roster) : undefined
	};
}
