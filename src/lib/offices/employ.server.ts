import { system } from '../access/actor.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { leaveCases } from '../cases/leave.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { dayOf } from '../time/zone.ts';
import { sameBytes } from '../vault/encoding.ts';
import { fromBase64 } from '../vault/base64.ts';
import { VaultFailure } from '../vault/failure.ts';
import { takeKeysOf } from '../vault/keep.server.ts';
import { staffName, type Roster, type RosterMember } from '../vault/roster.ts';
import { fingerprintOf, firstPin, readRoster, type SignedRoster } from '../vault/signed-roster.ts';
import type { Recovery } from '../vault/recovery.ts';
import { loadSodium } from '../vault/sodium.ts';
import { listStaff, profileOf } from './queries.server.ts';
import * as writes from './writes.server.ts';

/**
 * A list as a browser signed it. The browsers of all others judge it again; the server only refuses
 * what none of them would take.
 *
 * @throws Refusal 400 for a signature that does not count here
 */
export async function readSigned(
	officeId: string,
	signed: SignedRoster,
	before?: SignedRoster
): Promise<Roster> {
	const sodium = await loadSodium();
	const known = firstPin(fingerprintOf(sodium, (before ?? signed).signer));
	const here = { office: officeId, compared: 'byNobody' } as const;
	try {
		const pin = before ? readRoster(sodium, before, { ...here, pin: known }).pin : known;
		return readRoster(sodium, signed, { ...here, pin }).roster;
	} catch (problem) {
		if (problem instanceof VaultFailure) throw badInput('office.failure.rosterUnusable');
		throw problem;
	}
}

/** @throws Refusal 409 if somebody else has signed a list meanwhile */
export async function keepRoster(
	ctx: WalledCtx,
	{ office: officeId, version }: Roster,
	{ text: signedText, signature, signer }: SignedRoster
): Promise<void> {
	const row = { officeId, version, signedText, signature, signer, signedAt: ctx.now };
	if (!(await writes.insertRoster(ctx, row))) throw conflict('office.roster.overtaken');
}

/** A pair for the three sheets just printed; the one before is over. */
export async function keepRecovery(
	ctx: WalledCtx,
	{ office: officeId, recovery: { id, sealTo } }: Roster,
	{ name, publicKey, rosterKey, boxes }: Recovery
): Promise<void> {
	const [box12, box13, box23] = boxes;
	const same = name === `recovery/${id}` && sameBytes(publicKey, fromBase64(sealTo));
	if (!same || !box12 || !box13 || !box23) throw badInput('office.failure.rosterUnusable');
	const drawnOn = dayOf(ctx.now);
	await writes.retireRecoveries(ctx, officeId, drawnOn);
	const row = { id, officeId, publicKey, rosterKey, box12, box13, box23, drawnOn };
	await writes.insertRecovery(ctx, row);
}

/** What the signed list says becomes what the server judges by. */
export async function applyRoster(ctx: WalledCtx, roster: Roster): Promise<void> {
	const staff = new Map((await listStaff(ctx, roster.office)).map((row) => [row.id, row]));
	for (const member of roster.members) {
		const row = staff.get(member.id);
		if (!row) throw badInput('office.roster.stranger');
		if (row.state === 'left') continue;
		if (row.state === 'joining') await demandItsKeys(ctx, member);
		if (member.left) await letGo(ctx, member.id);
		else await writes.changeStaff(ctx, member.id, { state: 'active', ...rightsOf(member) });
	}
}

/** Somebody is admitted with the keys they drew, and no others. */
async function demandItsKeys(ctx: WalledCtx, { id, sealTo, signsWith }: RosterMember) {
	const drawn = await profileOf(ctx, id);
	const same =
		drawn &&
		sameBytes(drawn.sealTo, fromBase64(sealTo)) &&
		sameBytes(drawn.signsWith, fromBase64(signsWith));
	if (!same) throw badInput('office.roster.otherKeys');
}

const rightsOf = ({ roles, duty }: RosterMember) => ({
	officeLead: roles.includes('officeLead'),
	ombudsperson: roles.includes('ombudsperson'),
	caseworker: roles.includes('caseworker'),
	duty
});

/**
 * Keys, places in cases and profile go in this transaction. The lead need not see those cases, and
 * must not: the wall opens for the deletion only.
 */
export async function letGo(ctx: WalledCtx, id: string): Promise<void> {
	const none = { officeLead: false, ombudsperson: false, caseworker: false, duty: false };
	await writes.changeStaff(ctx, id, { state: 'left', ...none });
	await writes.deleteProfile(ctx, id);
	await behindTheWall({ ...ctx, actor: system }, async (ctx) => {
		await takeKeysOf(ctx, staffName(id));
		await leaveCases(ctx, id);
	});
}
