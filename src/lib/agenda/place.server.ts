import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { stayOpen } from '../meetings/minutes-state.server.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { addItemToRoom } from '../minutes/rooms.server.ts';
import { standingPlaces } from '../series/standing.queries.server.ts';
import { agendaLimits, type Item } from './agenda.ts';
import { keysToPlace } from './order.ts';
import { anchorFor, belongingOf, type AgendaPlace, type Belonging } from './places.ts';
import { demandChangeable } from './possible.server.ts';
import { itemOfOrigin, originsIn } from './queries.server.ts';
import { insertItem, lockAgenda, placeItems } from './writes.server.ts';

export type PlacedItem = Pick<
	Item,
	'kind' | 'title' | 'plannedMinutes' | 'presenterSeatId' | 'visibility'
> & {
	/** What put it here; once per meeting, also after somebody took it off the agenda. */
	origin: string;
	place: AgendaPlace;
};

/**
 * Puts an item on the agenda that no person adds by hand. Part of a use case that has judged the
 * right, or of a job. Asking twice changes nothing, and what people took off does not come back.
 *
 * @returns the item's id, and whether it was placed just now
 */
export function placeItem(
	ctx: Ctx,
	meetingId: string,
	{ place, ...item }: PlacedItem
): Promise<{ id: string; placed: boolean }> {
	return inTransaction(ctx, async (ctx) => {
		await stayOpen(ctx, meetingId);
		const meeting = await meetingOf(ctx, meetingId);
		if (!meeting) throw notFound();
		demandChangeable(meeting);

		await lockAgenda(ctx.db, meetingId);
		const known = await itemOfOrigin(ctx.db, meetingId, item.origin);
		if (known) return { id: known, placed: false };
		const id = await insertAt(ctx, meeting, item, place);
		await addItemToRoom(ctx, { id, meetingId, visibility: item.visibility });
		await record(ctx, 'item.placed', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'agenda' });
		return { id, placed: true };
	});
}

async function insertAt(
	ctx: Ctx,
	{ id: meetingId, roundtableId }: Meeting,
	item: Omit<PlacedItem, 'place'>,
	place: AgendaPlace
): Promise<string> {
	const items = await originsIn(ctx.db, meetingId);
	if (items.length >= agendaLimits.itemsPerMeeting) throw conflict('agenda.add.tooMany');
	const standing = await standingPlaces(ctx, roundtableId);
	const belonging = (origin: string | null, otherwise: AgendaPlace): Belonging =>
		belongingOf(origin, standing) ?? { place: otherwise, order: otherwise === 'end' ? '~' : '' };

	const around = items.map((each) => ({ ...each, ...belonging(each.origin, 'beforeEnd') }));
	const anchor = anchorFor(around, belonging(item.origin, place));
	const added = '';
	const keys = keysToPlace(items, added, anchor);
	const position = keys.get(added) ?? '';
	keys.delete(added);
	await placeItems(ctx.db, keys);
	return insertItem(ctx.db, { ...item, meetingId, position });
}
