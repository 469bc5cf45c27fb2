import { eq } from 'drizzle-orm';
import { anonymous, type Staff } from '../../src/lib/access/actor.ts';
import { caseEntries, caseExclusions, caseMembers } from '../../src/lib/cases/tables.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import { Buckets, intakeAllowances } from '../../src/lib/intake/buckets.server.ts';
import type { Writer } from '../../src/lib/intake/draft.server.ts';
import type { IntakeStep } from '../../src/lib/intake/intake.ts';
import { savePage } from '../../src/lib/intake/save.server.ts';
import { sendDraft } from '../../src/lib/intake/send.server.ts';
import { ledgerEntries, officeStaff, rosters } from '../../src/lib/offices/tables.server.ts';
import type { SignedRoster } from '../../src/lib/vault/signed-roster.ts';
import { codes, wraps } from '../../src/lib/vault/tables.server.ts';
import { aPerson, as, NOON, unknownId } from './builders.ts';
import { asSystem, type OmbudsOffice } from './ombuds.ts';
import { sodium } from './vault.ts';
import { quickly } from './vault-office.ts';

/** Somebody complains, in tests that ask what the intake does with it. */

export const network = '203.0.113.7';
export const plenty = () => new Buckets(intakeAllowances.draft);
export const story = 'Seit Mai ist im Zimmer 14 Schimmel, und niemand antwortet.';

/** One page is saved, into a new draft if nobody is writing one. */
export async function saved(
	db: Db,
	step: IntakeStep,
	form: Record<string, string>,
	writer?: Writer,
	drafts = plenty()
) {
	const page = { step, form, network };
	const result = await savePage(as(anonymous, db), writer, page, { derive: quickly, drafts });
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result;
}

export const send = (writer: Writer) => sendDraft(writer, network, plenty());

/** All that a case has left in the database. */
export const rowsOf = (db: Db, caseId: string) =>
	asSystem(db, async ({ db }) => ({
		members: await db.select().from(caseMembers).where(eq(caseMembers.caseId, caseId)),
		excluded: await db.select().from(caseExclusions).where(eq(caseExclusions.caseId, caseId)),
		wraps: await db.select().from(wraps).where(eq(wraps.caseId, caseId)),
		entries: await db.select().from(caseEntries).where(eq(caseEntries.caseId, caseId)),
		codes: await db.select().from(codes).where(eq(codes.caseId, caseId)),
		ledger: await db.select().from(ledgerEntries).where(eq(ledgerEntries.caseId, caseId))
	}));

export const rosterRow = (
	officeId: string,
	version: number,
	{ text, signature, signer }: SignedRoster
) => {
	return { officeId, version, signedText: text, signature, signer, signedAt: NOON };
};

/** Mina Rahimi joins Irmgard and Tewodros, on duty. */
export async function aThird(db: Db, { office, roster, sign }: OmbudsOffice): Promise<Staff> {
	const text = (key: Uint8Array) =>
		sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);
	const id = unknownId();
	const keys = {
		sealTo: text(sodium.crypto_box_keypair().publicKey),
		signsWith: text(sodium.crypto_sign_keypair().publicKey)
	};
	const name = 'Mina Rahimi';
	const member = { id, name, roles: ['caseworker' as const], duty: true, left: false, ...keys };
	const signed = sign({ version: 2, members: [...roster.members, member] });
	const person = await aPerson(db, { name });
	const staff = { id, personId: person.id, officeId: office, caseworker: true };
	await asSystem(db, async ({ db }) => {
		await db.insert(officeStaff).values({ ...staff, state: 'active', duty: true });
		await db.insert(rosters).values(rosterRow(office, 2, signed));
	});
	return { kind: 'staff', name, officeLead: false, ombudsperson: false, ...staff };
}
