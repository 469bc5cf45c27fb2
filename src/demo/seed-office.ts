import { randomUUID } from 'node:crypto';
import { system } from '#lib/access/actor.ts';
import type { Staff } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { behindTheWall, type WalledCtx } from '#lib/access/wall.server.ts';
import {
	offices,
	officeStaff,
	recoveries,
	rosters,
	staffProfiles
} from '#lib/offices/tables.server.ts';
import { addDays, dayOf } from '#lib/time/zone.ts';
import { deriveInTurn } from '#lib/vault/derive.server.ts';
import { drawPrintedKey } from '#lib/vault/printed-key.ts';
import { drawProfile, lockProfile, type Profile } from '#lib/vault/profile.ts';
import { drawRecovery, type Recovery } from '#lib/vault/recovery.ts';
import { staffName, type Roster, type RosterMember } from '#lib/vault/roster.ts';
import {
	fingerprintOf,
	firstPin,
	readRoster,
	signRoster,
	type SignedRoster
} from '#lib/vault/signed-roster.ts';
import { loadSodium, type Sodium } from '#lib/vault/sodium.ts';
import type { Town } from './seed.ts';
import { demoPassphrase } from './world.ts';

/** The office was founded a good year before the town is seen. */
const officeIsOlderByDays = 400;

const clerks = {
	irmgard: { officeLead: true, ombudsperson: true, caseworker: false },
	tewodros: { officeLead: false, ombudsperson: false, caseworker: true }
} as const;
export type Clerk = keyof typeof clerks;

export type DemoOffice = {
	id: string;
	staff: Record<Clerk, { actor: Staff; profile: Profile }>;
	roster: Roster;
	/** Of the roster's key, as every code is born with it. */
	fingerprint: Uint8Array;
};

type Founded = { id: string; roster: Roster; signed: SignedRoster; recovery: Recovery };

/** The ombuds office with its ceremony behind it: two on duty, three shares drawn, intake open. */
export async function seedOffice(ctx: Ctx, town: Town): Promise<DemoOffice> {
	const sodium = await loadSodium();
	const pen = sodium.crypto_sign_keypair();
	const id = randomUUID();
	const irmgard = drawn(sodium, 'irmgard');
	const tewodros = drawn(sodium, 'tewodros');
	const recoveryName = `recovery/${randomUUID()}` as const;
	const { recovery } = drawRecovery(sodium, recoveryName, pen);
	const roster: Roster = {
		office: id,
		version: 1,
		members: [irmgard.member, tewodros.member],
		recovery: { id: recoveryName.split('/')[1]!, sealTo: textOf(sodium, recovery.publicKey) }
	};
	const signed = signRoster(sodium, roster, pen);
	irmgard.profile.rosterSigningKey = pen.privateKey;
	const staff = (who: Clerk, { member }: Drawn): Staff => {
		const about = { personId: town.people[who], name: member.name, officeId: id };
		return { kind: 'staff', id: member.id, ...about, ...clerks[who] };
	};
	const people = {
		irmgard: { ...irmgard, actor: staff('irmgard', irmgard) },
		tewodros: { ...tewodros, actor: staff('tewodros', tewodros) }
	};
	await behindTheWall({ ...ctx, actor: system }, async (ctx) => {
		await openOffice(ctx, { id, roster, signed, recovery });
		for (const { actor, profile } of Object.values(people))
			await employ(ctx, sodium, actor, pinned(sodium, profile, signed, id));
	});
	return { id, staff: people, roster, fingerprint: fingerprintOf(sodium, pen.publicKey) };
}

type Drawn = { profile: Profile; member: RosterMember };

const textOf = (sodium: Sodium, key: Uint8Array) =>
	sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);

const names = { irmgard: 'Dr. Irmgard Wellenstein-Quast', tewodros: 'Tewodros Grunau' };

function drawn(sodium: Sodium, who: Clerk): Drawn {
	const id = randomUUID();
	const profile = drawProfile(sodium, staffName(id));
	const signsWith = sodium.crypto_sign_ed25519_sk_to_pk(profile.signingKey);
	const roles = (['officeLead', 'ombudsperson', 'caseworker'] as const).filter(
		(role) => clerks[who][role]
	);
	const keys = { sealTo: textOf(sodium, profile.publicKey), signsWith: textOf(sodium, signsWith) };
	return { profile, member: { id, name: names[who], roles, duty: true, left: false, ...keys } };
}

/** Has seen the first roster: nothing older and nobody else's is believed from now on. */
function pinned(sodium: Sodium, profile: Profile, signed: SignedRoster, office: string): Profile {
	const pin = firstPin(fingerprintOf(sodium, signed.signer));
	return { ...profile, pin: readRoster(sodium, signed, { office, pin }).pin };
}

async function openOffice(
	{ db, now }: WalledCtx,
	{ id, roster, signed, recovery }: Founded
): Promise<void> {
	const on = addDays(dayOf(now), -officeIsOlderByDays);
	await db.insert(offices).values({
		id,
		name: 'Ombudsstelle Flucht und Integration Ahlenfurt',
		contact: 'Weberstraße 3, Ahlenfurt · dienstags 10–13 Uhr, donnerstags 15–18 Uhr · 0555 123456',
		deputyBody: 'Ombudsstelle des Nachbarkreises, 0555 654321',
		carrier: 'private',
		openedOn: on
	});
	const { text: signedText, signature, signer } = signed;
	const { version } = roster;
	await db
		.insert(rosters)
		.values({ officeId: id, version, signedText, signature, signer, signedAt: now });
	const [box12, box13, box23] = recovery.boxes as [Uint8Array, Uint8Array, Uint8Array];
	const { publicKey, rosterKey } = recovery;
	const pair = { id: roster.recovery.id, officeId: id, publicKey, rosterKey };
	await db
		.insert(recoveries)
		.values({ ...pair, box12, box13, box23, drawnOn: on, rehearsedOn: on });
}

async function employ(
	{ db }: WalledCtx,
	sodium: Sodium,
	{ id, personId, officeId, officeLead, ombudsperson, caseworker }: Staff,
	profile: Profile
): Promise<void> {
	const roles = { officeLead, ombudsperson, caseworker };
	await db
		.insert(officeStaff)
		.values({ id, personId, officeId, ...roles, state: 'active', duty: true });
	const keys = { words: demoPassphrase, paper: drawPrintedKey(sodium) };
	const { salt, byWords, byPaper, box } = await lockProfile(sodium, deriveInTurn, profile, keys);
	const signsWith = sodium.crypto_sign_ed25519_sk_to_pk(profile.signingKey);
	const locked = { staffId: id, salt, byWords, byPaper, box };
	await db.insert(staffProfiles).values({ ...locked, sealTo: profile.publicKey, signsWith });
}
