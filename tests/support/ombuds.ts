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
import { caseScope, nameOfScope, type ScopeColumns } from '../../src/lib/vault/rows.ts';
import { drawEpoch, type OpenedEpoch } from '../../src/lib/vault/scopes.ts';
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

const roles = {
	irmgard: { officeLead: true, ombudsperson: true, caseworker: false },
	tewodros: { officeLead: false, ombudsperson: false, caseworker: true }
};

type Keys = Awaited<ReturnType<typeof anOffice>>;

/** An office after its ceremony: Irmgard (lead, ombudsperson) and Tewodros (caseworker), on duty. */
export async function anOmbudsOffice(db: Db) {
	const keys = await anOffice();
	await asSystem(db, ({ db }) => openedOffice(db, keys));
	const staff = {
		irmgard: await employed(db, keys, 'irmgard'),
		tewodros: await employed(db, keys, 'tewodros')
	};
	return { ...keys, ...staff, keys };
}

/** Its public page, the signed roster, and a recovery that nobody in a test opens. */
async function openedOffice(db: Db, { office, signed, roster }: Keys): Promise<void> {
	const on = dayOf(NOON);
	const about = { name: 'Ombudsstelle Ahlenfurt', carrier: 'private', openedOn: on } as const;
	await db.insert(offices).values({ id: office, ...about });
	const { text: signedText, signature, signer } = signed;
	const version = { officeId: office, version: 1, signedText, signature, signer };
	await db.insert(rosters).values({ ...version, signedAt: NOON });
	const { id, sealTo } = roster.recovery;
	const nothing = Uint8Array.of(1);
	await db.insert(recoveries).values({
		...{ id, officeId: office, publicKey: bytesOf(sealTo), rosterKey: signer },
		...{ box12: nothing, box13: nothing, box23: nothing },
		...{ drawnOn: on, rehearsedOn: on }
	});
}

async function employed(db: Db, keys: Keys, who: keyof typeof roles): Promise<Staff> {
	const { locked, member } = keys[who];
	const person = await aPerson(db, { name: member.name });
	const at = { id: member.id, personId: person.id, officeId: keys.office, ...roles[who] };
	const { salt, byWords, byPaper, box } = locked;
	const publicKeys = { sealTo: bytesOf(member.sealTo), signsWith: bytesOf(member.signsWith) };
	const profile = { staffId: member.id, salt, byWords, byPaper, box, ...publicKeys };
	await asSystem(db, async ({ db }) => {
		await db.insert(officeStaff).values({ ...at, state: 'active', duty: true });
		await db.insert(staffProfiles).values(profile);
	});
	return { kind: 'staff', name: person.name, ...at };
}
export type OmbudsOffice = Awaited<ReturnType<typeof anOmbudsOffice>>;

type Wanted = Partial<typeof cases.$inferInsert> & {
	members?: Staff[];
	party?: 'complainant' | 'helper';
	story?: string;
};

/**
 * A case as intake leaves it: sealed, its key wrapped to its members and to the code. Nobody has
 * declared anything yet.
 */
export async function aSentCase(db: Db, office: OmbudsOffice, wanted: Wanted = {}) {
	const {
		members = [office.irmgard, office.tewodros],
		party = 'complainant',
		story,
		...with_
	} = wanted;
	const id = with_.id ?? randomUUID();
	const scope = caseScope('shared', id, 1);
	const epoch = drawEpoch(sodium, nameOfScope(scope), 1);
	const on = dayOf(NOON);
	const plain = { officeId: office.office, number: drawCaseNumber(), receivedOn: on };
	await asSystem(db, async ({ db }) => {
		const dueOn = addDays(on, 7);
		const rests = with_.state === 'dormant';
		const due = rests ? {} : ({ dueClock: 'acknowledgement', dueOn } as const);
		const at = { state: 'received', reached: 'received', ...due } as const;
		await db.insert(cases).values({ ...plain, ...at, ...with_, id });
		const joined = members.map(({ id: staffId }) => ({ caseId: id, staffId, since: on }));
		if (joined.length > 0) await db.insert(caseMembers).values(joined);
		await db.insert(caseClocks).values({ caseId: id, clock: 'acknowledgement', dueOn });
		await db.insert(scopeEpochs).values({ ...scope, publicKey: epoch.publicKey });
	});
	const of = { db, scope, epoch, party };
	const code = await itsCode(of, office);
	const entryId = await itsStory(of, story ?? 'Im Zimmer ist seit Wochen Schimmel.');
	const keys = office.roster.members.filter((each) => members.some(({ id }) => id === each.id));
	await wrappedTo(of, [
		...keys.map(({ id, sealTo }) => ({ name: `staff/${id}` as const, publicKey: bytesOf(sealTo) })),
		code.holder
	]);
	const codeId = code.id;
	const returner: Returner = { kind: 'returner', codeId, caseId: id, party, mandated: false };
	return { id, codeId, code: code.code, written: writtenCode(code.code), epoch, returner, entryId };
}

type Of = { db: Db; scope: ScopeColumns; epoch: OpenedEpoch; party: 'complainant' | 'helper' };

async function itsCode({ db, scope, epoch, party }: Of, { fingerprint }: OmbudsOffice) {
	const code = drawCode(sodium);
	const id = randomUUID();
	const name = `code/${id}` as const;
	const { salt, publicKey, box } = await lockCode(sodium, quickly, code, {
		name,
		pin: fingerprint
	});
	const holder: Recipient = { name, publicKey };
	const voucher = vouchFor(sodium, epoch, holder);
	const row = { id, caseId: scope.caseId, party, locator: code.locator, salt, publicKey, box };
	const drawn = { drawnOn: dayOf(NOON), voucher, vouchedIn: 1 };
	await asSystem(db, ({ db }) => db.insert(codes).values({ ...row, ...drawn }));
	return { id, code, holder };
}

async function itsStory({ db, scope, epoch, party }: Of, story: string): Promise<string> {
	const id = randomUUID();
	const place = { kind: 'case.narrative', object: id, sequence: 0 } as const;
	const sealed = sealText(sodium, epoch, place, JSON.stringify({ story }));
	const entry = { id, caseId: scope.caseId, sequence: 1, kind: 'narrative', side: party } as const;
	await asSystem(db, async ({ db }) => {
		await db.insert(caseEntries).values({ ...entry, on: dayOf(NOON) });
		await db
			.insert(sealedObjects)
			.values({ ...scope, id, kind: place.kind, sequence: 0, ...sealed });
	});
	return id;
}

async function wrappedTo({ db, scope, epoch }: Of, recipients: Recipient[]): Promise<void> {
	const rows = recipients.map((recipient) => {
		const [recipientType, recipientId] = recipient.name.split('/') as ['staff' | 'code', string];
		return { ...scope, recipientType, recipientId, wrap: wrapEpoch(sodium, epoch, recipient) };
	});
	await asSystem(db, ({ db }) => db.insert(wraps).values(rows));
}
