import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { idOfToken, newToken } from '../identity/tokens.server.ts';
import { tableAt } from '../roundtables/queries.server.ts';
import { calendarLimits, type CalendarFeedEntry, type MakeFeedInput } from './calendar.ts';
import { countFeedsOf, feedsOf } from './queries.server.ts';
import * as writes from './writes.server.ts';

/** `path` without the origin: shown once, it cannot be read back. */
export type MadeFeed = { path: string; label: string };

/** The actor's own addresses: of all meetings and of single tables, or of one table only. */
export async function ownFeeds(ctx: Ctx, slug?: string): Promise<CalendarFeedEntry[]> {
	const feeds = await feedsOf(ctx, oneself(ctx));
	if (slug === undefined) return feeds;
	const { id } = await tableToSubscribe(ctx, slug);
	return feeds.filter(({ roundtableId }) => roundtableId === id);
}

/**
 * An address for one's calendar: of all one's meetings, or of those of one table. Whoever holds it
 * sees what its owner may see at that moment, as long as it is not revoked.
 */
export function makeFeed(ctx: Ctx, { label }: MakeFeedInput, slug?: string): Promise<MadeFeed> {
	return inTransaction(ctx, async (ctx) => {
		const personId = oneself(ctx);
		const table = slug === undefined ? null : await tableToSubscribe(ctx, slug);
		await writes.lockFeedsOf(ctx, personId);
		if ((await countFeedsOf(ctx, personId)) >= calendarLimits.feedsPerPerson) {
			throw conflict('calendar.feed.tooMany');
		}
		const token = newToken();
		const feed = { id: idOfToken(token), personId, roundtableId: table?.id ?? null, label };
		await writes.insertFeed(ctx, feed);
		await record(ctx, 'calendarFeed.made', personId, { roundtableId: feed.roundtableId });
		return { path: `/kalender/${token}.ics`, label };
	});
}

/** From now on the address opens nothing; what a program has fetched stays on that device. */
export function revokeFeed(ctx: Ctx, id: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const personId = oneself(ctx);
		if (!(await writes.endFeed(ctx, personId, id))) throw notFound('calendar.feed.gone');
		await record(ctx, 'calendarFeed.revoked', personId);
	});
}

async function tableToSubscribe(ctx: Ctx, slug: string) {
	const table = await tableAt(ctx, slug);
	demand(ctx, 'calendarFeed.ofTable', { roundtableId: table.id });
	return table;
}

function oneself({ actor, decisions }: Ctx): string {
	const personId = actor.kind === 'person' ? actor.id : '';
	demand({ actor, decisions }, 'calendarFeed.use', { personId });
	return personId;
}
