import type { Ctx } from '#lib/access/ctx.ts';
import type { Db } from '#lib/db/db.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import type { Visit } from '#lib/identity/enter.server.ts';
import { hashPassword } from '#lib/identity/passwords.server.ts';
import { NOON, aPerson, as } from './builders.ts';

export const password = 'drei Wörter am Fluss';

let hash: Promise<string> | undefined;

/** Somebody who can log in with `password`. */
export async function anAccount(db: Db, with_: Parameters<typeof aPerson>[1] = {}) {
	return aPerson(db, { passwordHash: await (hash ??= hashPassword(password)), ...with_ });
}

/** What a use case takes first, when this person asks, with the seats they hold. */
export async function asPerson(db: Db, { id }: { id: string }, now = NOON): Promise<Ctx> {
	const actor = await loadActor({ db, now }, id);
	if (!actor) throw new Error('This person is deactivated.');
	return as(actor, db, now);
}

/** A browser that has never been here, in a network of its own unless told otherwise. */
export function aVisit(with_: Partial<Visit> = {}): Visit {
	const address = `203.0.113.${(addresses += 1)}`;
	return { address, device: undefined, deviceName: 'Firefox', formerToken: undefined, ...with_ };
}

let addresses = 0;

export const later = (minutes: number, from = NOON) => new Date(from.getTime() + minutes * 60_000);
