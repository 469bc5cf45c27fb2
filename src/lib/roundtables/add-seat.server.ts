import { generateKeyBetween } from 'fractional-indexing';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { findOrganisation } from '../organisations/queries.server.ts';
import { roundtableLimits } from './roundtables.ts';
import { seatsOf } from './seats.queries.server.ts';
import type { AddSeatInput } from './seating.ts';
import { tableToSeat } from './seat-to-change.server.ts';
import { tellMeetingsOf } from './tell.server.ts';
import { insertSeat } from './seats.writes.server.ts';

/** @returns the id of the new seat, the last around the table */
export function addSeat(ctx: Ctx, roundtableId: string, input: AddSeatInput): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		await tableToSeat(ctx, roundtableId, input.role);
		const organisation = await findOrganisation(ctx, input.organisationId);
		if (!organisation) throw badInput('seat.organisation.missing');

		const seats = await seatsOf(ctx, [roundtableId]);
		const inUse = seats.filter(({ endedAt }) => !endedAt).length;
		if (inUse >= roundtableLimits.seatsPerTable) throw conflict('seat.tooMany');

		const position = generateKeyBetween(seats.at(-1)?.position ?? null, null);
		const id = await insertSeat(ctx, { ...input, roundtableId, position });
		await record(ctx, 'seat.added', id, { roundtable: roundtableId, role: input.role });
		await tellMeetingsOf(ctx, roundtableId);
		return id;
	});
}
