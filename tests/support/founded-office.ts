import type { Staff } from '../../src/lib/access/actor.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import {
	offices,
	officeStaff,
	recoveries,
	rosters,
	staffProfiles
} from '../../src/lib/offices/tables.server.ts';
import { dayOf } from '../../src/lib/time/zone.ts';
import { fromBase64 } from '../../src/lib/vault/base64.ts';
import { fingerprintOf } from '../../src/lib/vault/signed-roster.ts';
import { aPerson, NOON } from './builders.ts';
import { founded, rosterOf } from './key-page.ts';
import { asSystem, type OmbudsOffice } from './ombuds.ts';
import { sodium } from './vault.ts';

type Somebody = Awaited<ReturnType<typeof founded>>['lead'];
export type FoundedOffice = Awaited<ReturnType<typeof aFoundedOffice>>;

/** Irmgard leads, Tewodros works; the sheets are real, and lie in drawers. */
export async function aFoundedOffice(db: Db) {
	const made = await founded();
	const { office, signed, recovery } = made;
	const on = dayOf(NOON);
	await asSystem(db, async ({ db }) => {
		const about = { name: 'Ombudsstelle', carrier: 'private', openedOn: on } as const;
		await db.insert(offices).values({ id: office, ...about });
		const { text: signedText, signature, signer } = signed;
		const row = { officeId: office, version: 1, signedText, signature, signer };
		await db.insert(rosters).values({ ...row, signedAt: NOON });
		const [box12, box13, box23] = recovery.boxes as [Uint8Array, Uint8Array, Uint8Array];
		const { publicKey, rosterKey } = recovery;
		const pair = { id: recovery.name.split('/')[1]!, officeId: office, publicKey, rosterKey };
		await db.insert(recoveries).values({ ...pair, box12, box13, box23, drawnOn: on });
	});
	const irmgard = await employed(db, office, made.lead);
	const tewodros = await employed(db, office, made.second);
	const fingerprint = fingerprintOf(sodium, signed.signer);
	const likeOthers = { office, irmgard, tewodros, roster: rosterOf(signed), fingerprint };
	return { ...made, irmgard, tewodros, ombuds: likeOthers as OmbudsOffice };
}

async function employed(db: Db, officeId: string, { member, locked }: Somebody): Promise<Staff> {
	const { id: personId, name } = await aPerson(db, { name: member.name });
	const officeLead = member.roles.includes('officeLead');
	const roles = { officeLead, ombudsperson: officeLead, caseworker: !officeLead };
	const { salt, byWords, byPaper, box } = locked;
	const keys = { sealTo: fromBase64(member.sealTo), signsWith: fromBase64(member.signsWith) };
	const profile = { staffId: member.id, salt, byWords, byPaper, box, ...keys };
	await asSystem(db, async ({ db }) => {
		const row = { id: member.id, officeId, personId, ...roles, duty: true };
		await db.insert(officeStaff).values({ ...row, state: 'active' });
		await db.insert(staffProfiles).values(profile);
	});
	return { kind: 'staff', id: member.id, personId, name, officeId, ...roles };
}
