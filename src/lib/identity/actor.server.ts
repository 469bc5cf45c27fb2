import type { Person } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { hasLiveLink } from '../meetings/links.queries.server.ts';
import { guestPassesOf, minutesTakenBy } from '../meetings/queries.server.ts';
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
	const [account, seats, guestOf, taken] = await Promise.all([
		findAccount({ db }, personId),
		seatsHeldBy({ db, now }, personId),
		guestPassesOf({ db }, personId),
		minutesTakenBy({ db }, personId)
	]);
	if (!account) return undefined;
	const byLink = account.email === null;
	if (byLink && !(await hasLiveLink({ db, now }, personId))) return undefined;
	const { id, name, operator } = account;
	const takesMinutesOf = takenFromASeat(taken, seats);
	return {
		actor: {
			...{ kind: 'person', id, name, operator, seats, guestOf, takesMinutesOf },
			...(byLink ? { byLink } : {})
		},
		account
	};
}

/** Whoever has left the table has put down the pen as well. */
function takenFromASeat(
	taken: { id: string; roundtableId: string }[],
	seats: Person['seats']
): string[] {
	const tables = new Set(seats.map(({ roundtableId }) => roundtableId));
	return taken.filter(({ roundtableId }) => tables.has(roundtableId)).map(({ id }) => id);
}
