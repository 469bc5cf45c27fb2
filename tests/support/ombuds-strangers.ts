import { randomUUID } from 'node:crypto';
import { anonymous, type Actor, type Staff } from '../../src/lib/access/actor.ts';
import { caseExclusions, caseMembers } from '../../src/lib/cases/tables.server.ts';
import { caseSteps, caseTasks } from '../../src/lib/cases/beside.tables.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { offices, officeStaff } from '../../src/lib/offices/tables.server.ts';
import { addDays, dayOf } from '../../src/lib/time/zone.ts';
import { aPerson, NOON } from './builders.ts';
import { aFile, photo, sendFiles } from './case-files.ts';
import { anOmbudsOffice, aSentCase, asSystem, type OmbudsOffice } from './ombuds.ts';

type Roles = Partial<Pick<Staff, 'officeLead' | 'ombudsperson' | 'caseworker'>>;

/** Somebody more of an office, without keys. */
export async function aColleague(db: Db, officeId: string, roles: Roles = {}): Promise<Staff> {
	const person = await aPerson(db);
	const may = { officeLead: false, ombudsperson: true, caseworker: true, ...roles };
	const row = { id: randomUUID(), personId: person.id, officeId, ...may };
	await asSystem(db, ({ db }) =>
		db.insert(officeStaff).values({ ...row, state: 'active', duty: false })
	);
	return { kind: 'staff', name: person.name, ...row };
}

async function excluded(db: Db, office: OmbudsOffice, caseId: string, roles: Roles) {
	const staff = await aColleague(db, office.office, roles);
	const row = { caseId, staffId: staff.id, ground: 'declared', on: dayOf(NOON) } as const;
	await asSystem(db, ({ db }) => db.insert(caseExclusions).values(row));
	return staff;
}

/**
 * A case in which everything is that a case can have, and people for whom it does not exist: whoever
 * was excluded (the lead of the office, too), a colleague who is no member, another office, another
 * code, a person at a table, and nobody.
 */
export async function aSceneWithStrangers(db: Db) {
	const office = await anOmbudsOffice(db);
	const it = await aSentCase(db, office, { leadId: office.irmgard.id });
	const [fileId] = await sendFiles(db, it, aFile('Foto.jpg', photo));
	const [taskId, stepId] = [randomUUID(), randomUUID()];
	const on = dayOf(NOON);
	const elsewhere = { id: randomUUID(), name: 'Anderswo', carrier: 'public' } as const;
	await asSystem(db, async ({ db }) => {
		await db.update(caseMembers).set({ declaredOn: on });
		const assignee = { assigneeId: office.irmgard.id, dueOn: addDays(on, 3) };
		await db.insert(caseTasks).values({ id: taskId, caseId: it.id, ...assignee });
		const step = { kind: 'statement', state: 'draft', beganOn: on, since: on } as const;
		await db.insert(caseSteps).values({ id: stepId, caseId: it.id, ...step });
		await db.insert(offices).values(elsewhere);
	});
	const another = await aSentCase(db, office, { members: [office.tewodros] });
	const person = await aPerson(db, { operator: true });
	const atTable: Actor = {
		kind: 'person',
		...{ id: person.id, name: person.name, operator: true },
		...{ seats: [], guestOf: [], takesMinutesOf: [] }
	};
	const strangers: Record<string, Actor> = {
		'who was excluded': await excluded(db, office, it.id, {}),
		'the lead of the office, excluded': await excluded(db, office, it.id, { officeLead: true }),
		'a colleague who is no member': await aColleague(db, office.office),
		'the lead of another office': await aColleague(db, elsewhere.id, { officeLead: true }),
		'who has the code of another case': another.returner,
		'the operator of the instance': atTable,
		nobody: anonymous
	};
	return { office, it, fileId: fileId!, taskId, stepId, strangers };
}
export type Scene = Awaited<ReturnType<typeof aSceneWithStrangers>>;
