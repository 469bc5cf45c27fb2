import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import type { Staff } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { loadActor } from '../identity/actor.server.ts';
import { fromBase64 } from '../vault/base64.ts';
import { signedRosterSchema } from '../vault/wire.ts';
import { as, aPerson, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aKeyPage } from '../../../tests/support/key-page.ts';
import { asSystem } from '../../../tests/support/ombuds.ts';
import { asLead } from './as-lead.server.ts';
import { findStaff } from './as-staff.server.ts';
import { beginOffice, inviteColleague } from './begin.server.ts';
import { ceremonyOf } from './ceremony-state.server.ts';
import { foundOffice, noteRehearsal, openIntake } from './ceremony.server.ts';
import { changeRoster } from './change-roster.server.ts';
import { deskOf } from './desk.server.ts';
import { keepDrawnKeys } from './join.server.ts';
import { offices, officeStaff, staffProfiles } from './tables.server.ts';
import { verifyLedger } from './verify-ledger.server.ts';

async function someone(db: Db, name: string, operator = false) {
	const person = await aPerson(db, {
		name,
		email: `${name}@example.org`,
		passwordHash: 'x',
		operator
	});
	const actor = (await loadActor({ db, now: NOON }, person.id))!;
	return { email: `${name}@example.org`, ctx: () => as(actor, db) };
}
type Someone = Awaited<ReturnType<typeof someone>>;

/** Draws keys as a browser would, and leaves them with the server. */
async function draws({ ctx }: Someone) {
	const page = aKeyPage();
	const { staffId: id } = (await deskOf(ctx()))!;
	const { locked, sealTo, signsWith } = await page.ask('draw', { id });
	const keys = { sealTo: fromBase64(sealTo), signsWith: fromBase64(signsWith) };
	await keepDrawnKeys(ctx(), { locked, ...keys });
	return { page, member: { id, sealTo, signsWith, duty: true, left: false } };
}

/** Everybody, up to where the lead signs the first list. */
async function prepared(db: Db) {
	const operator = await someone(db, 'betrieb', true);
	const [irmgard, tewodros] = [await someone(db, 'irmgard'), await someone(db, 'tewodros')];
	await beginOffice(operator.ctx(), { email: irmgard.email });
	const lead = async () => asLead(irmgard.ctx());
	await inviteColleague(await lead(), { email: tewodros.email });
	const [mine, theirs] = [await draws(irmgard), await draws(tewodros)];
	const office = (await lead()).actor.officeId;
	const members = [
		{ ...mine.member, name: 'Irmgard', roles: ['officeLead', 'ombudsperson'] as const },
		{ ...theirs.member, name: 'Tewodros', roles: ['caseworker'] as const }
	].map((member) => ({ ...member, roles: [...member.roles] }));
	const found = (of = members) =>
		mine.page.ask('found', { office, recoveryId: randomUUID(), members: of });
	return { operator, irmgard, tewodros, lead, office, members, found, page: mine.page };
}

async function founded(db: Db) {
	const made = await prepared(db);
	const { signed, recovery, box } = await made.found();
	await foundOffice(await made.lead(), { signed, recovery, box });
	await made.page.ask('see', { office: made.office, roster: signed });
	return { ...made, signed, recovery };
}

const stateOf = async (db: Db, id: string) =>
	asSystem(db, async ({ db }) => {
		const [row] = await db.select().from(officeStaff).where(eq(officeStaff.id, id));
		return row!.state;
	});

describe('setting up an ombuds office', () => {
	it('is begun once by the operator, for somebody else, and by nobody else', async ({ db }) => {
		const operator = await someone(db, 'betrieb', true);
		const irmgard = await someone(db, 'irmgard');
		const begin = ({ ctx }: Someone, { email }: Someone) => beginOffice(ctx(), { email });
		await expect(begin(irmgard, irmgard)).rejects.toMatchObject({ status: 403 });
		await expect(begin(operator, operator)).rejects.toMatchObject({ status: 400 });
		await begin(operator, irmgard);
		await expect(begin(operator, irmgard)).rejects.toMatchObject({ status: 403 });
		await expect(asLead(operator.ctx())).rejects.toMatchObject({ status: 404 });
		expect(await deskOf(operator.ctx())).toBeUndefined();
	});

	it('makes nobody staff before the list is signed, and both of them after it', async ({ db }) => {
		const { irmgard, tewodros, found, lead } = await prepared(db);
		expect(await findStaff(irmgard.ctx())).toBeUndefined();
		const { signed, recovery, box } = await found();
		await foundOffice(await lead(), { signed, recovery, box });
		expect(await findStaff(irmgard.ctx())).toMatchObject({ officeLead: true, ombudsperson: true });
		expect(await findStaff(tewodros.ctx())).toMatchObject({ officeLead: false, caseworker: true });
		const { roster } = (await deskOf(tewodros.ctx()))!;
		expect(v.parse(signedRosterSchema, roster).text).toBe(signed.text);
	});

	it('refuses a list with other keys, with one on duty only, or for somebody nobody asked', async ({
		db
	}) => {
		const { found, lead, members } = await prepared(db);
		const [first, second] = members;
		const { sealTo, signsWith } = await aKeyPage().ask('draw', { id: randomUUID() });
		const keep = async (of: typeof members) => foundOffice(await lead(), await found(of));
		const swapped = keep([first!, { ...second!, sealTo }]);
		await expect(swapped).rejects.toMatchObject({ key: 'office.roster.otherKeys' });
		const alone = keep([first!, { ...second!, duty: false }]);
		await expect(alone).rejects.toMatchObject({ key: 'office.found.tooFew' });
		const stranger = keep([...members, { ...second!, id: randomUUID(), sealTo, signsWith }]);
		await expect(stranger).rejects.toMatchObject({ status: 400 });
		expect(await stateOf(db, first!.id)).toBe('joining');
	});

	it('opens intake only after the rehearsal', async ({ db }) => {
		const { lead, recovery } = await founded(db);
		await expect(openIntake(await lead())).rejects.toMatchObject({ status: 409 });
		const recoveryId = recovery.name.split('/')[1]!;
		await noteRehearsal(await lead(), { recoveryId });
		expect((await ceremonyOf(await lead())).step).toBe('about');
		await openIntake(await lead());
		const [office] = await asSystem(db, ({ db }) => db.select().from(offices));
		expect(office!.openedOn).not.toBeNull();
	});

	it('is the lead’s alone: a colleague finds no ceremony and signs nothing', async ({ db }) => {
		const { tewodros, page, office } = await founded(db);
		await expect(asLead(tewodros.ctx())).rejects.toMatchObject({ status: 404 });
		const actor = (await findStaff(tewodros.ctx())) as Staff;
		const { signed } = await page.ask('changeRoster', { change: { leaves: actor.id } });
		const attempt = changeRoster({ ...tewodros.ctx(), actor }, { signed });
		await expect(attempt).rejects.toMatchObject({ status: 403 });
		expect(actor.officeId).toBe(office);
	});
});

describe('the list of an office', () => {
	it('lets somebody leave: no rights, no profile, and the chain of the audit stays sound', async ({
		db
	}) => {
		const { irmgard, tewodros, page, members, office } = await founded(db);
		const actor = (await findStaff(irmgard.ctx())) as Staff;
		const { signed } = await page.ask('changeRoster', { change: { leaves: members[1]!.id } });
		await changeRoster({ ...irmgard.ctx(), actor }, { signed });
		expect(await findStaff(tewodros.ctx())).toBeUndefined();
		const profiles = await asSystem(db, ({ db }) => db.select().from(staffProfiles));
		expect(profiles.map(({ staffId }) => staffId)).toEqual([members[0]!.id]);
		expect(await verifyLedger(irmgard.ctx(), office)).toMatchObject({ sound: true });
		const again = changeRoster({ ...irmgard.ctx(), actor }, { signed });
		await expect(again).rejects.toMatchObject({ status: 400 });
	});
});
