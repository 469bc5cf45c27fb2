import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import { carryOver } from '../series/carry-over.server.ts';
import { momentAt } from '../time/zone.ts';
import type { CreateMeetingInput } from './meetings.ts';
import { nextNumber } from './queries.server.ts';
import { insertMeeting, lockNumbers } from './writes.server.ts';

/** @returns the id of the new meeting; its number is the next of its table */
export function createMeeting(
	ctx: Ctx,
	roundtableId: string,
	{ day, time, ...fields }: CreateMeetingInput
): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const table = await findRoundtable(ctx, roundtableId);
		if (!table) throw notFound();
		demand(ctx, 'meeting.create', { roundtableId });
		if (table.archivedAt) throw conflict('meeting.create.archived');

		await lockNumbers(ctx.db, roundtableId);
		const number = await nextNumber(ctx, roundtableId);
		const startsAt = momentAt(day, time);
		const id = await insertMeeting(ctx.db, { ...fields, roundtableId, number, startsAt });
		await record(ctx, 'meeting.created', id);
		await carryOver(ctx, id);
		return id;
	});
}
