import type { Person, TableRole } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { aPerson, aRoundtable, aSeat, NOON } from './builders.ts';

/** A person with a password, as the rules see them today. */
export async function anActor(db: Db, with_: Parameters<typeof aPerson>[1] = {}): Promise<Person> {
	const { id } = await aPerson(db, { passwordHash: 'x', ...with_ });
	return actorOf(db, id);
}

export async function actorOf(db: Db, id: string, now = NOON): Promise<Person> {
	const actor = await loadActor({ db, now }, id);
	if (!actor) throw new Error('This account is closed.');
	return actor;
}

/** Somebody who fills a seat of that role at the table. */
export async function seated(db: Db, roundtableId: string, role: TableRole) {
	const person = await anActor(db);
	const seat = await aSeat(db, { roundtableId, role, personId: person.id });
	return { seat, actor: await actorOf(db, person.id) };
}

/** A table with one person in every role, and somebody from another table. */
export async function aFullTable(db: Db) {
	const table = await aRoundtable(db);
	const other = await aRoundtable(db);
	const at = (role: TableRole) => seated(db, table.id, role);
	const [chair, minuteTaker] = [await at('chair'), await at('minuteTaker')];
	const [member, observer] = [await at('member'), await at('observer')];
	const stranger = await seated(db, other.id, 'chair');
	const operator = await anActor(db, { operator: true });
	return { table, other, chair, minuteTaker, member, observer, stranger, operator };
}
