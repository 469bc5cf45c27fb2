import type { Actor, Returner, Staff } from '../../src/lib/access/actor.ts';
import { system } from '../../src/lib/access/actor.ts';
import { caseStates } from '../../src/lib/cases/states.ts';
import { caseMembers } from '../../src/lib/cases/tables.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { officeStaff } from '../../src/lib/offices/tables.server.ts';
import { codes } from '../../src/lib/vault/tables.server.ts';
import { dayOf } from '../../src/lib/time/zone.ts';
import { NOON } from './builders.ts';
import { anOmbudsOffice, aSentCase, asSystem } from './ombuds.ts';
import type { dice } from './random-world.ts';

/** An office with cases in every state, some without one of its people, some that nobody opened. */
export async function aRandomOffice(db: Db, { below, oneOf }: ReturnType<typeof dice>) {
	const office = await anOmbudsOffice(db);
	const both = [office.irmgard, office.tewodros];
	for (const state of caseStates) {
		const members = oneOf([both, both, [office.irmgard], [office.tewodros], []]);
		const party = oneOf(['complainant', 'helper'] as const);
		await aSentCase(db, office, { state, members, party });
	}
	if (below(2) === 0) return;
	await asSystem(db, ({ db }) => db.update(caseMembers).set({ declaredOn: dayOf(NOON) }));
}

/** Everybody who acts in the ombuds office: its people, whoever has a code, jobs. */
export async function actorsOfTheOffice(db: Db): Promise<Actor[]> {
	const found = await asSystem(db, async ({ db }) => ({
		staff: await db.select().from(officeStaff),
		codes: await db.select().from(codes)
	}));
	const staff = found.staff.map(({ state: _, duty: __, ...row }): Staff => {
		return { kind: 'staff', name: 'S', ...row };
	});
	const returners = found.codes.map(({ id, caseId, party }): Returner => {
		return { kind: 'returner', codeId: id, caseId, party, mandated: false };
	});
	return [...staff, ...returners, system];
}
