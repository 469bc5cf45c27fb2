import { anonymous } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { Decisions } from '../access/decisions.ts';
import type { Db } from '../db/db.server.ts';
import { tablesThatMeet } from '../meetings/coming.queries.server.ts';
import { produceAhead } from './ahead.server.ts';
import { carryOverAtTable } from './carry-over.server.ts';
import { liveSeries } from './queries.server.ts';

/** Makes the meetings that have come within reach, and puts on every agenda what belongs there. */
export async function prepareMeetings(at: { db: Db; now: Date }): Promise<void> {
	const ctx: Ctx = { ...at, actor: anonymous, decisions: new Decisions() };
	for (const series of await liveSeries(ctx)) await produceAhead(ctx, series);
	for (const id of await tablesThatMeet(ctx)) await carryOverAtTable(ctx, id);
}
