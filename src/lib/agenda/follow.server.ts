import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { notify } from '../db/notices.server.ts';
import { moveToOwnRoom } from '../minutes/rooms.server.ts';
import type { Item } from './agenda.ts';
import { itemsOfOriginOn } from './queries.server.ts';
import { changeItem, lockAgenda, takeOff } from './writes.server.ts';

/** What an item takes over from where it came from. */
export type Facts = Pick<
	Item,
	'kind' | 'title' | 'plannedMinutes' | 'presenterSeatId' | 'visibility'
>;

/**
 * Lets items follow what put them on these agendas, unless somebody has changed them there. Part of
 * a use case that has judged the right.
 *
 * @param after null: they are taken off
 */
export async function followOrigin(
	ctx: Ctx,
	{ origin, meetingIds }: { origin: string; meetingIds: string[] },
	before: Facts,
	after: Facts | null
): Promise<void> {
	for (const item of await itemsOfOriginOn(ctx.db, origin, meetingIds)) {
		if (!isAs(item, before)) continue;
		await lockAgenda(ctx.db, item.meetingId);
		if (after) await change(ctx, item, after);
		else await takeOff(ctx.db, item.id, ctx.now);
		await record(ctx, 'item.followedOrigin', item.id);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
		await notify(ctx, 'access', { meeting: item.meetingId });
	}
}

async function change(
	ctx: Ctx,
	item: Pick<Item, 'id' | 'version' | 'visibility'>,
	after: Facts
): Promise<void> {
	await changeItem(ctx.db, item, after);
	const closes = item.visibility === 'open' && after.visibility === 'closed';
	if (closes) await moveToOwnRoom(ctx, item.id);
}

const isAs = (item: Facts, facts: Facts): boolean =>
	item.kind === facts.kind &&
	item.title === facts.title &&
	item.plannedMinutes === facts.plannedMinutes &&
	item.presenterSeatId === facts.presenterSeatId &&
	item.visibility === facts.visibility;
