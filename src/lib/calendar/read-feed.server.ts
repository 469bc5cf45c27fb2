import { createHash } from 'node:crypto';
import { can, demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { originOf, senderOf } from '../db/instance.server.ts';
import { notFound } from '../errors/refusal.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import { loadActorWithAccount } from '../identity/actor.server.ts';
import { idOfToken } from '../identity/tokens.server.ts';
import { meetingsForCalendar } from '../meetings/calendar.queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { calendarFeed, uidOf, type CalendarEntry } from './calendar-file.ts';
import { calendarLimits } from './calendar.ts';
import { findOpenFeed } from './queries.server.ts';
import { noteUse } from './writes.server.ts';

export type FeedAnswer = {
	text: string;
	/** The same as long as the meetings are, whenever somebody asks. */
	etag: string;
};

/**
 * The calendar behind an address, as its owner may see it at this moment.
 *
 * @throws Refusal 404, the same for an address that is unknown, revoked or forgotten, for an owner
 *   whose account was closed, and for a table they no longer sit at
 */
export async function readFeed(ctx: Ctx, token: string): Promise<FeedAnswer> {
	demand(ctx, 'calendarFeed.fetch', undefined);
	const feed = await findOpenFeed(ctx, idOfToken(token.slice(0, 100)));
	const owner = feed && (await loadActorWithAccount(ctx, feed.personId));
	if (!feed || !owner) throw notFound();
	const { roundtableId } = feed;
	const asOwner = { ...ctx, actor: owner.actor };
	if (roundtableId !== null && !can(owner.actor, 'calendarFeed.ofTable', { roundtableId })) {
		throw notFound();
	}
	await noteUse(ctx, feed.id);
	const since = new Date(ctx.now.getTime() - calendarLimits.pastDays * 24 * 3_600_000);
	const meetings = await meetingsForCalendar(asOwner, { roundtableId, since });
	const language = isLanguage(owner.account.language) ? owner.account.language : fallback;
	return answerWith(asOwner, meetings, textFor(language));
}

async function answerWith(ctx: Ctx, meetings: Meeting[], text: Text): Promise<FeedAnswer> {
	const [origin, organizer] = await Promise.all([originOf(ctx), senderOf(ctx)]);
	const entries = meetings.map((meeting) => entryOf(meeting, origin, text));
	const content = { name: text('calendar.name'), entries, organizer };
	const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
	return { text: calendarFeed({ ...content, now: ctx.now }), etag: `"${hash.slice(0, 27)}"` };
}

/**
 * A subscribed calendar lies open on phones and in the calendars of employers: its titles say that
 * there is a meeting, not of whom and about what. The link behind it asks for a login.
 */
function entryOf(meeting: Meeting, origin: string, text: Text): CalendarEntry {
	const { id, number, sequence, startsAt, plannedMinutes, place, state } = meeting;
	return {
		uid: uidOf(id),
		sequence,
		startsAt,
		endsAt: new Date(startsAt.getTime() + plannedMinutes * 60_000),
		title: text('calendar.entry', { number }),
		place,
		url: `${origin}/sitzungen/${id}`,
		cancelled: state === 'cancelled'
	};
}
