import { randomUUID } from 'node:crypto';
import type { Returner, Staff } from '../../src/lib/access/actor.ts';
import { system } from '../../src/lib/access/actor.ts';
import { behindTheWall, type WalledCtx } from '../../src/lib/access/wall.server.ts';
import { drawCaseNumber } from '../../src/lib/cases/numbers.ts';
import { caseClocks, caseEntries, caseMembers, cases } from '../../src/lib/cases/tables.server.ts';
import type { Db } from '../../src/lib/db/db.server.ts';
import {
	offices,
	officeStaff,
	recoveries,
	rosters,
	staffProfiles
} from '../../src/lib/offices/tables.server.ts';
import { drawCode, writtenCode } from '../../src/lib/vault/code-digits.ts';
import { lockCode } from '../../src/lib/vault/codes.ts';
import { sealText } from '../../src/lib/vault/objects.ts';
import type { Recipient } from '../../src/lib/vault/recipients.ts';
import { caseScope, nameOfScope } from '../../src/lib/vault/rows.ts';
import { drawEpoch } from '../../src/lib/vault/scopes.ts';
import { codes, scopeEpochs, sealedObjects, wraps } from '../../src/lib/vault/tables.server.ts';
import { vouchFor } from '../../src/lib/vault/vouchers.ts';
import { wrapEpoch } from '../../src/lib/vault/wraps.ts';
import { addDays, dayOf } from '../../src/lib/time/zone.ts';
import { as, aPerson, NOON } from './builders.ts';
import { anOffice, quickly } from './vault-office.ts';
import { sodium } from './vault.ts';

/** Rows as a job sees them: for tests that look at what was written. */
export const asSystem = <T>(db: Db, work: (ctx: WalledCtx) => Promise<T>): Promise<T> =>
	behindTheWall(as(system, db), work);

const bytesOf = (text: string) =>
	sodium.from_base64(text, sodium.base64_variants.URLSAFE_NO_PADDING);

/** An office after its ceremony: Irmgard (lead, ombudsperson) and Tewodros (caseworker), on duty. */
export async function anOmbudsOffice(db: Db) {
	const keys = await anOffice();
	const people = {
		irmgard: await aPerson(db, { name: 'Irmgard' }),
		tewodros: await aPerson(db, { name: 'Tewodros' })
	};
	const roles = {
		irmgard: { officeLead: true, ombudsperson: true, caseworker: false },
		tewodros: { officeLead: false, ombudsperson: false, caseworker: true }
	};
	const staff = (who: 'irmgard' | 'tewodros'): Staff => {
		const { id: personId, name } = people[who];
		const { id } = keys[who].member;
		return { kind: 'staff', id, personId, name, officeId: keys.office, ...roles[who] };
	};
	await asSystem(db, async ({ db }) => {
		const about = {
			name: 'Ombudsstelle Ahlenfurt',
			carrier: 'private',
			openedOn: dayOf(NOON)
		} as const;
		await db.insert(offices).values({ id: keys.office, ...about });
		for (const who of ['irmgard', 'tewodros'] as const) {
			const { id, personId, officeId } = staff(who);
			const { locked, member } = keys[who];
			const row = { id, personId, officeId, ...roles[who], state: 'active', duty: true } as const;
			await db.insert(officeStaff).values(row);
			const { salt, byWords, byPaper, box } = locked;
			const publicKeys = { sealTo: bytesOf(member.sealTo), signsWith: bytesOf(member.signsWith) };
			await db
				.insert(staffProfiles)
				.values({ staffId: id, salt, byWords, byPaper, box, ...publicKeys });
		}
		const { text: signedText, signature, signer } = keys.signed;
		const signed = { officeId: keys.office, version: 1, signedText, signature, signer };
		await db.insert(rosters).values({ ...signed, signedAt: NOON });
		const { id, sealTo } = keys.roster.recovery;
		const nothing = Uint8Array.of(1);
		await db.insert(recoveries).values({
			...{ id, officeId: keys.office, publicKey: bytesOf(sealTo), rosterKey: signer },
			...{ box12: nothing, box13: nothing, box23: nothing },
			...{ drawnOn: dayOf(NOON), rehearsedOn: dayOf(NOON) }
		});
	});
	return { ...keys, irmgard: staff('irmgard'), tewodros: staff('tewodros'), keys };
}
export type OmbudsOffice = Awaited<ReturnType<typeof anOmbudsOffice>>;

/**
 * A case as intake leaves it: sealed, its key wrapped to its members, to recovery and to the code.
 * Nobody has declared anything yet.
 */
export async function aSentCase(
	db: Db,
	office: OmbudsOffice,
	{
		members = [office.irmgard, office.tewodros],
		party = 'complainant' as 'complainant' | 'helper',
		story = 'Im Zimmer ist seit Wochen Schimmel.',
		...with_
	}: Partial<typeof cases.$inferInsert> & {
		members?: Staff[];
		party?: 'complainant' | 'helper';
		story?: string;
	} = {}
) {
	const id = with_.id ?? randomUUID();
	const entryId = randomUUID();
	const scope = caseScope('shared', id, 1);
	const epoch = drawEpoch(sodium, nameOfScope(scope), 1);
	const code = drawCode(sodium);
	const codeId = randomUUID();
	const name = `code/${codeId}` as const;
	const record = await lockCode(sodium, quickly, code, { name, pin: office.fingerprint });
	const holder: Recipient = { name, publicKey: record.publicKey };
	const place = { kind: 'case.narrative', object: entryId, sequence: 0 } as const;
	const sealed = sealText(sodium, epoch, place, JSON.stringify({ story }));
	const on = dayOf(NOON);
	await asSystem(db, async ({ db }) => {
		await db.insert(cases).values({
			...{ officeId: office.office, number: drawCaseNumber(), state: 'received' },
			...{ reached: 'received', receivedOn: on },
			...with_,
			id
		});
		const joined = members.map(({ id: staffId }) => ({ caseId: id, staffId, since: on }));
		if (joined.length > 0) await db.insert(caseMembers).values(joined);
		await db
			.insert(caseClocks)
			.values({ caseId: id, clock: 'acknowledgement', dueOn: addDays(on, 7) });
		await db.insert(scopeEpochs).values({ ...scope, publicKey: epoch.publicKey });
		await db.insert(codes).values({
			...{ id: codeId, caseId: id, party, locator: code.locator, salt: record.salt },
			...{ publicKey: record.publicKey, box: record.box, drawnOn: on, vouchedIn: 1 },
			voucher: vouchFor(sodium, epoch, holder)
		});
		await db
			.insert(caseEntries)
			.values({ id: entryId, caseId: id, sequence: 1, kind: 'narrative', side: party, on });
		await db
			.insert(sealedObjects)
			.values({ ...scope, id: entryId, kind: 'case.narrative', sequence: 0, ...sealed });
		const staffKeys = members.map(({ id }) => office.roster.members.find((each) => each.id === id));
		const recipients: Recipient[] = staffKeys.flatMap((member) =>
			member ? [{ name: `staff/${member.id}` as const, publicKey: bytesOf(member.sealTo) }] : []
		);
		for (const recipient of [...recipients, holder]) {
			const [recipientType, recipientId] = recipient.name.split('/') as ['staff' | 'code', string];
			const wrap = wrapEpoch(sodium, epoch, recipient);
			await db.insert(wraps).values({ ...scope, recipientType, recipientId, wrap });
		}
	});
	const returner: Returner = { kind: 'returner', codeId, caseId: id, party, mandated: false };
	return { id, codeId, code, written: writtenCode(code), epoch, returner, entryId };
}
