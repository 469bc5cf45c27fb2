import type { TableRole } from '#lib/access/actor.ts';
import { tableRoles } from '#lib/access/actor.ts';
import { objectionStates } from '#lib/approval/approval.ts';
import type { Db } from '#lib/db/db.server.ts';
import { guestLinks } from '#lib/meetings/tables.server.ts';
import { versionKinds } from '#lib/versions/versions.ts';
import { proposalStates } from '#lib/proposals/lifecycle.ts';
import { extraMeetingRequests } from '#lib/proposals/tables.server.ts';
import { aRandomOffice } from './random-office.ts';
import * as builders from './builders.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function dice(seed: number): {
	below: (limit: number) => number;
	oneOf: <T>(from: readonly T[]) => T;
} {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { below, oneOf: (from) => from[below(from.length)]! };
}

type Dice = ReturnType<typeof dice>;

/**
 * Two tables with meetings, open, closed and deleted items, and people of every kind: each role as
 * holder and as deputy, guests of meetings and of items, somebody who was handed the minutes of a
 * meeting, an operator with and without a seat, somebody who has left, strangers.
 */
export async function aRandomWorld(db: Db, seed: number): Promise<void> {
	const random = dice(seed);
	const seated: string[] = [];
	const tables = [await builders.aRoundtable(db), await builders.aRoundtable(db)];
	for (const { id: roundtableId } of tables) {
		for (const role of tableRoles) seated.push(...(await seatsOf(db, random, roundtableId, role)));
	}
	for (const { id } of [...tables, ...tables]) await aMeetingWithGuests(db, random, id, seated);
	for (const { id } of tables) await proposalsAt(db, random, id, seated);
	await aRandomOffice(db, random);
	await builders.aPerson(db, { operator: true });
	await builders.aMail(db);
	await builders.aPerson(db, { deactivatedAt: builders.EARLIER });
	await builders.aPerson(db);
}

async function seatsOf(
	db: Db,
	random: Dice,
	roundtableId: string,
	role: TableRole
): Promise<string[]> {
	const seated: string[] = [];
	for (const deputy of [false, true]) {
		const operator = random.below(4) === 0;
		const { id: personId } = await builders.aPerson(db, { operator });
		const endedAt = random.below(5) === 0 ? builders.EARLIER : null;
		await builders.aSeat(db, { roundtableId, role, personId, deputy, endedAt });
		seated.push(personId);
	}
	return seated;
}

/** Guests from outside, and some who have a seat at this table or at the other one. */
async function aMeetingWithGuests(
	db: Db,
	random: Dice,
	roundtableId: string,
	seated: readonly string[]
) {
	const handedOver = {
		minutesTakenById: random.oneOf([null, random.oneOf(seated)]),
		minutesState: random.oneOf(['writing', 'draft', 'approved'] as const)
	};
	const { id: meetingId } = await builders.aMeeting(db, { roundtableId, ...handedOver });
	await builders.aGuest(db, { meetingId });
	await aGuestByLink(db, meetingId, seated[0]!);
	await builders.aGuest(db, { meetingId, personId: random.oneOf(seated) });
	const versions = await Promise.all(
		versionKinds.map((kind) => builders.aVersion(db, { meetingId, kind }))
	);
	for (let count = 0; count < 4; count++) {
		const visibility = random.oneOf(['open', 'closed'] as const);
		const deletedAt = random.oneOf([null, null, null, builders.EARLIER]);
		const { id: itemId } = await builders.anItem(db, { meetingId, visibility, deletedAt });
		for (const then of ['open', 'closed'] as const) {
			const versionId = versions[then === 'open' ? 0 : 1]!.id;
			await builders.aVersionItem(db, { versionId, itemId, visibility: then });
		}
		const personId = random.oneOf([undefined, random.oneOf(seated)]);
		if (random.below(2) === 0) await builders.aGuest(db, { meetingId, itemId, personId });
		for (const state of objectionStates) {
			const by = random.oneOf(seated);
			await builders.anObjection(db, { meetingId, itemId, personId: by, state });
		}
	}
}

/** Proposals in every state, of people at this table, at the other one, and of nobody; a request. */
async function proposalsAt(db: Db, random: Dice, roundtableId: string, people: readonly string[]) {
	for (const state of proposalStates) {
		const personId = random.oneOf([null, random.oneOf(people)]);
		await builders.aProposal(db, { roundtableId, state, personId });
	}
	const reason = 'Es eilt.';
	await db.insert(extraMeetingRequests).values({ roundtableId, reason, createdAt: builders.NOON });
}

/** Somebody without an account, whose link may have run out. */
async function aGuestByLink(db: Db, meetingId: string, invitedById: string) {
	for (const expiresAt of [new Date('2030-01-01T00:00:00Z'), builders.EARLIER]) {
		const { id: personId } = await builders.aPerson(db, { email: null });
		await builders.aGuest(db, { meetingId, personId });
		const link = { id: personId, meetingId, personId, invitedById };
		await db.insert(guestLinks).values({ ...link, createdAt: builders.EARLIER, expiresAt });
	}
}
