import { randomUUID } from 'node:crypto';
import type { Person, TableRole } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { attendances, recusals } from '#lib/attendance/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { freezeDecision, readBackDecision } from '#lib/decisions/freeze.server.ts';
import { openVote } from '#lib/decisions/open-vote.server.ts';
import { findDecision } from '#lib/decisions/queries.server.ts';
import { recordDecision } from '#lib/decisions/record.server.ts';
import type { OpenMode } from '#lib/decisions/decisions.ts';
import type { CloseVoteInput } from '#lib/decisions/voting.ts';
import { composeMinutes } from '#lib/minutes/compose.server.ts';
import { addItemToRoom } from '#lib/minutes/rooms.server.ts';
import { seatsAround } from '#lib/roundtables/seats.queries.server.ts';
import { aMeeting, anItem, aRoundtable, as, EARLIER, NOON } from './builders.ts';
import { seated } from './seats.ts';

export const wording = 'Helfende erfahren zehn Tage vorher von Umzügen.';

export type Voter = { seatId: string; actor: Person; ctx: Ctx };

/** A table in session: chair and members are there, and a decision is written into the minutes. */
export async function aTableDeciding(db: Db, { members = 3, present = true } = {}) {
	const table = await aRoundtable(db);
	const meeting = await aMeeting(db, { roundtableId: table.id });
	const item = await anItem(db, { meetingId: meeting.id });
	await addItemToRoom({ db }, item);
	const somebody = async (role: TableRole): Promise<Voter> => {
		const { seat, actor } = await seated(db, table.id, role);
		if (present) await checkIn(db, meeting.id, seat.id);
		return { seatId: seat.id, actor, ctx: as(actor, db) };
	};
	const chair = await somebody('chair');
	const voters: Voter[] = [];
	for (let count = 0; count < members; count++) voters.push(await somebody('member'));
	const observer = await somebody('observer');
	const id = await aDecision(chair.ctx, item.id);
	return { table, meeting, item, id, chair, voters, observer };
}

export async function aDecision(ctx: Ctx, itemId: string, text = wording): Promise<string> {
	const id = randomUUID();
	const content = [{ type: 'text', text }];
	await composeMinutes(ctx, itemId, [{ type: 'decision', attrs: { id }, content }]);
	await recordDecision(ctx, { id, itemId });
	return id;
}

export async function checkIn(db: Db, meetingId: string, seatId: string): Promise<void> {
	await db.insert(attendances).values({ meetingId, seatId, name: 'Somebody', cameAt: EARLIER });
}

export const recuse = (db: Db, itemId: string, seatId: string) =>
	db.insert(recusals).values({ itemId, seatId, declaredAt: NOON });

/** What is sent with the page as it is now. */
export async function seen(ctx: Ctx, id: string): Promise<{ version: number }> {
	const { version } = (await findDecision(ctx, id))!;
	return { version };
}

/** Sent by whoever closes a vote and has seen that everybody who said nothing said nothing. */
export async function ending(ctx: Ctx, id: string): Promise<CloseVoteInput> {
	const { version, roundtableId } = (await findDecision(ctx, id))!;
	const seats = await seatsAround(ctx, roundtableId);
	return { version, silent: seats.map((seat) => seat.id) };
}

/** Frozen and read out. */
export async function readOut(ctx: Ctx, id: string): Promise<void> {
	await freezeDecision(ctx, id, { ...(await seen(ctx, id)), seen: wording });
	await readBackDecision(ctx, id, await seen(ctx, id));
}

/** Frozen, read out, and open for the voices of the seats. */
export async function opened(ctx: Ctx, id: string, mode: OpenMode): Promise<void> {
	await readOut(ctx, id);
	const options = mode === 'consensing' ? ['Am Dienstag', 'Am Freitag'] : [];
	await openVote(ctx, id, { ...(await seen(ctx, id)), mode, options, passive: true });
}
