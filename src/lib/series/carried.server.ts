import type { Ctx } from '../access/ctx.ts';
import type { AgendaEntry } from '../agenda/agenda.ts';
import { itemOfOrigin } from '../agenda/queries.server.ts';
import { listCommitments } from '../commitments/queries.server.ts';
import type { CommitmentEntry } from '../commitments/commitments.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { dayOf } from '../time/zone.ts';
import { commitmentsOrigin } from './standing.ts';

/** What stands under the item "open commitments", as long as the minutes are being written. */
export type Carried = { itemId: string; entries: CommitmentEntry[]; today: string; more: boolean };

/**
 * The commitments of a table that are still open, as far as the reader may see them: live, first
 * what is due first. What is promised in this meeting itself is not carried into it.
 */
export async function carriedInto(
	ctx: Ctx,
	{ id, roundtableId, minutesState, state }: Meeting,
	items: readonly Pick<AgendaEntry, 'id'>[]
): Promise<Carried | undefined> {
	if (minutesState !== 'writing' || state === 'cancelled') return undefined;
	const itemId = await itemOfOrigin(ctx.db, id, commitmentsOrigin);
	if (!itemId || !items.some((item) => item.id === itemId)) return undefined;
	const { entries, next } = await listCommitments(ctx, { roundtableId, show: 'open' });
	const earlier = entries.filter(({ meeting }) => meeting.id !== id);
	return { itemId, entries: earlier, today: dayOf(ctx.now), more: next !== undefined };
}
