import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { seatFactsOf } from '../roundtables/seats.queries.server.ts';
import type { SpokenTurn } from './speaking.ts';
import { turns } from './tables.server.ts';

/** Every wish and every speech of a meeting, in the order of asking; not scoped. */
export async function turnsOf({ db }: { db: Db }, meetingId: string): Promise<SpokenTurn[]> {
	const rows = await db
		.select()
		.from(turns)
		.where(eq(turns.meetingId, meetingId))
		.orderBy(asc(turns.askedAt), asc(turns.id));
	const seats = await seatFactsOf({ db }, [...new Set(rows.flatMap(({ seatId }) => seatId ?? []))]);
	return rows.map((row) => {
		const seat = row.seatId === null ? undefined : seats.get(row.seatId);
		return {
			...row,
			speaker: speakerOf(row),
			group: seat?.group ?? 'guest',
			organisation: seat?.name ?? null
		};
	});
}

type Named = { seatId: string | null; personId: string | null; name: string };

/** A seat speaks as a seat, whoever sits on it. */
export const speakerOf = ({ seatId, personId, name }: Named): string => seatId ?? personId ?? name;

/** A wish or a speech with its meeting, if the actor may see that meeting. */
export async function findTurn(
	ctx: Ctx,
	id: string | null
): Promise<{ turn: SpokenTurn; meeting: Meeting } | undefined> {
	if (id === null) return undefined;
	const [row] = await ctx.db
		.select({ meetingId: turns.meetingId })
		.from(turns)
		.where(eq(turns.id, id));
	const meeting = row && (await findMeeting(ctx, row.meetingId));
	if (!meeting) return undefined;
	const turn = (await turnsOf(ctx, meeting.id)).find((each) => each.id === id);
	return turn && { turn, meeting };
}
