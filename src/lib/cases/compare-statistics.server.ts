import { system } from '../access/actor.ts';
import { Decisions } from '../access/decisions.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { rowsInNewOrder, statisticsIn, wasCompared } from '../offices/count.server.ts';
import { note } from '../offices/ledger.server.ts';
import { theOffice } from '../offices/queries.server.ts';
import { addDays, dayOf } from '../time/zone.ts';
import { decidedBetween } from './records.queries.server.ts';
import { quarterOf } from './statistics.server.ts';

/**
 * Every night: writes what reports count in a new order, so that no row stands where and when it
 * came; and compares the quarter that has been over for four weeks with the cases. Counts are compared, rows never are.
 */
export async function tendStatistics({ db, now }: { db: Db; now: Date }): Promise<void> {
	const ctx = { db, now, actor: system, decisions: new Decisions() };
	await behindTheWall(ctx, async (ctx) => {
		await rowsInNewOrder(ctx);
		const office = await theOffice(ctx);
		if (office) await compareQuarter(ctx, office.id, comparable(dayOf(now)));
	});
}

/** Once for each quarter; the audit shows both numbers, and somebody asks where they differ. */
async function compareQuarter(ctx: WalledCtx, officeId: string, quarter: string): Promise<void> {
	if (await wasCompared(ctx, officeId, quarter)) return;
	const counted = await statisticsIn(ctx, officeId, quarter);
	const decided = await decidedBetween(ctx, officeId, daysOf(quarter));
	await note(ctx, officeId, {
		action: 'statistics.compared',
		codes: {
			quarter,
			screeningRows: counted.screening,
			screeningCases: decided.screening,
			closingRows: counted.closing,
			closingCases: decided.closing
		}
	});
}

/** First and last day. */
export function daysOf(quarter: string): { from: string; to: string } {
	const [year = '', number = ''] = quarter.split('-');
	const first = (Number(number) - 1) * 3 + 1;
	const from = `${year}-${String(first).padStart(2, '0')}-01`;
	const next =
		first === 10 ? `${Number(year) + 1}-01-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`;
	return { from, to: addDays(next, -1) };
}

/** Browsers count when somebody opens the case: some rows of a quarter come in the next. */
const daysOfGrace = 28;

/** The last quarter that has been over for so long. */
const comparable = (today: string): string => quarterBefore(addDays(today, -daysOfGrace));

/** The one that is over. */
export const quarterBefore = (today: string): string =>
	quarterOf(addDays(daysOf(quarterOf(today)).from, -1));
