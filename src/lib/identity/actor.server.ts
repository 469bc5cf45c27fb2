import type { Person } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { guestPassesOf } from '../meetings/queries.server.ts';
import { seatsHeldBy } from '../roundtables/queries.server.ts';
import { findAccount, type Account } from './queries.server.ts';

type At = { db: Db; now: Date };

/** The person with everything rules need to know of them today; undefined if deactivated. */
export async function loadActor(at: At, personId: string): Promise<Person | undefined> {
	return (await loadActorWithAccount(at, personId))?.actor;
}

/** The same with the settings of the account, in one go. */
export async function loadActorWithAccount(
	{ db, now }: At,
	personId: string
): Promise<{ actor: Person; account: Account } | undefined> {
	const [account, seats, guestOf] = await Promise.all([
		findAccount({ db }, personId),
		seatsHeldBy({ db, now }, personId),
		guestPassesOf({ db }, personId)
	]);
	if (!account) return undefined;
	const { id, name, operator } = account;
	return { actor: { kind: 'person', id, name, operator, seats, guestOf }, account };
}
