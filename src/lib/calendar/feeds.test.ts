import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { aGuest, aMeeting, anItem, as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { entriesIn, fetchFeed, subscribe, titlesIn } from '../../../tests/support/feeds.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { actorOf } from '../../../tests/support/seats.ts';
import { anonymous } from '../access/actor.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { rememberInstance } from '../db/instance.server.ts';
import { people } from '../identity/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { seatHolders } from '../roundtables/tables.server.ts';
import { calendarLimits } from './calendar.ts';
import { ownFeeds, revokeFeed } from './feeds.server.ts';
import { sweepFeeds } from './sweep.server.ts';
import { calendarFeeds } from './tables.server.ts';

const unknown = { status: 404, key: 'error.notFound' };
const days = (count: number) => new Date(NOON.getTime() + count * 24 * 3_600_000);

describe('a subscribed calendar', () => {
	it('shows the meetings of all one’s tables, without a word about them', async ({ db }) => {
		const { member, table, meeting } = await aFullMeeting(db);
		const place = 'Rathaus, Saal 2';
		await db
			.update(meetings)
			.set({ title: 'Sondersitzung', place })
			.where(eq(meetings.id, meeting.id));
		await anItem(db, { meetingId: meeting.id, title: 'Brandschutz im Kapellenhof' });
		await aMeeting(db);
		const token = await subscribe(db, member.actor);

		const { text } = await fetchFeed(db, token);
		for (const telling of [table.name, table.slug, 'Sondersitzung', 'Brandschutz'])
			expect(text).not.toContain(telling);
		expect(await entriesIn(db, token)).toEqual([
			{
				title: `Sitzung Nr. ${meeting.number}`,
				status: 'CONFIRMED',
				uid: `${meeting.id}@augenhoehe`,
				url: `http://localhost:3000/sitzungen/${meeting.id}`
			}
		]);
		expect(text).toContain('LOCATION:Rathaus\\, Saal 2');
	});

	it('of one table shows that table alone', async ({ db }) => {
		const { member, table } = await aFullMeeting(db);
		const elsewhere = await aMeeting(db);
		await aGuest(db, { meetingId: elsewhere.id, personId: member.actor.id });
		const actor = await actorOf(db, member.actor.id);
		expect(await titlesIn(db, await subscribe(db, actor))).toHaveLength(2);
		expect(await titlesIn(db, await subscribe(db, actor, table.slug))).toHaveLength(1);
	});

	it('shows a cancelled meeting as cancelled, and goes back ninety days', async ({ db }) => {
		const { member, table, meeting } = await aFullMeeting(db);
		await db.update(meetings).set({ state: 'cancelled' }).where(eq(meetings.id, meeting.id));
		const past = (daysAgo: number) => ({ roundtableId: table.id, startsAt: days(-daysAgo) });
		await aMeeting(db, { ...past(89), number: 801 });
		await aMeeting(db, { ...past(91), number: 802 });
		const entries = await entriesIn(db, await subscribe(db, member.actor));
		expect(entries.map(({ title, status }) => [title, status])).toEqual([
			['Sitzung Nr. 801', 'CONFIRMED'],
			[`Sitzung Nr. ${meeting.number}`, 'CANCELLED']
		]);
	});

	it('speaks the language of its owner', async ({ db }) => {
		const { member, meeting } = await aFullMeeting(db);
		await db.update(people).set({ language: 'en' }).where(eq(people.id, member.actor.id));
		const token = await subscribe(db, member.actor);
		expect(await titlesIn(db, token)).toEqual([`Meeting no. ${meeting.number}`]);
	});

	it('leads to where the instance is now, with entries that stay the same', async ({ db }) => {
		const { member } = await aFullMeeting(db);
		const token = await subscribe(db, member.actor);
		const [before] = await entriesIn(db, token);
		const moved = { mailName: 'T', mailAddress: 't@example.org', sendsMail: false };
		await rememberInstance({ db }, { ...moved, origin: 'https://tisch.example.org' });
		const [after] = await entriesIn(db, token);
		expect(after!.url).toMatch(/^https:\/\/tisch\.example\.org\/sitzungen\//);
		expect(after!.uid).toBe(before!.uid);
	});

	it('has the same mark until something changes', async ({ db }) => {
		const { member, meeting } = await aFullMeeting(db);
		const token = await subscribe(db, member.actor);
		const [now, later] = [await fetchFeed(db, token), await fetchFeed(db, token, days(1))];
		expect(later.etag).toBe(now.etag);
		await db.update(meetings).set({ place: 'Kulturladen' }).where(eq(meetings.id, meeting.id));
		expect((await fetchFeed(db, token)).etag).not.toBe(now.etag);
	});
});

describe('the address of a calendar', () => {
	it('is stored as a hash, and shown once', async ({ db }) => {
		const { member } = await aFullMeeting(db);
		const token = await subscribe(db, member.actor);
		const rows = await db.select().from(calendarFeeds);
		const listed = await ownFeeds(as(member.actor, db));
		expect(JSON.stringify([rows, listed])).not.toContain(token);
		expect(listed).toMatchObject([{ label: 'Mein Telefon', lastUsedAt: null }]);
		const audited = await db.select().from(auditEntries);
		expect(audited.map(({ action }) => action)).toEqual(['calendarFeed.made']);
	});

	it('opens nothing as soon as it is revoked', async ({ db }) => {
		const { member } = await aFullMeeting(db);
		const ctx = as(member.actor, db);
		const token = await subscribe(db, member.actor);
		const [feed] = await ownFeeds(ctx);
		await revokeFeed(ctx, feed!.id);
		await expect(fetchFeed(db, token)).rejects.toMatchObject(unknown);
		expect(await ownFeeds(ctx)).toEqual([]);
		const again = { status: 404, key: 'calendar.feed.gone' };
		await expect(revokeFeed(ctx, feed!.id)).rejects.toMatchObject(again);
	});

	it('is revoked by its owner alone', async ({ db }) => {
		const { member, chair, operator } = await aFullMeeting(db);
		const token = await subscribe(db, member.actor);
		const [feed] = await ownFeeds(as(member.actor, db));
		for (const actor of [chair.actor, operator, anonymous]) {
			const attempt = revokeFeed(as(actor, db), feed!.id);
			await expect(attempt).rejects.toMatchObject({ status: actor === anonymous ? 403 : 404 });
		}
		await expect(fetchFeed(db, token)).resolves.toBeDefined();
	});

	it('opens nothing once the account is closed', async ({ db }) => {
		const { member } = await aFullMeeting(db);
		const token = await subscribe(db, member.actor);
		await db.update(people).set({ deactivatedAt: NOON }).where(eq(people.id, member.actor.id));
		await expect(fetchFeed(db, token)).rejects.toMatchObject(unknown);
	});

	it('loses a table with the seat, at once', async ({ db }) => {
		const { member, table } = await aFullMeeting(db);
		const ofTable = await subscribe(db, member.actor, table.slug);
		const ofAll = await subscribe(db, member.actor);
		await db
			.update(seatHolders)
			.set({ until: NOON })
			.where(eq(seatHolders.personId, member.actor.id));
		await expect(fetchFeed(db, ofTable)).rejects.toMatchObject(unknown);
		expect(await titlesIn(db, ofAll)).toEqual([]);
	});

	it.for(['', 'x', '../../etc', 'a'.repeat(5_000), '\u0000', 'ü'])(
		'that nobody made answers like a revoked one: %j',
		async (token, { db }) => {
			await expect(fetchFeed(db, token)).rejects.toMatchObject(unknown);
		}
	);

	it('ends when no program has asked for half a year', async ({ db }) => {
		const { member } = await aFullMeeting(db);
		const { unusedDays, endedDays } = calendarLimits;
		const token = await subscribe(db, member.actor);
		await expect(fetchFeed(db, token, days(unusedDays))).resolves.toBeDefined();
		const used = days(2 * unusedDays - 1);
		await expect(fetchFeed(db, token, used)).resolves.toBeDefined();
		const late = days(3 * unusedDays);
		await expect(fetchFeed(db, token, late)).rejects.toMatchObject(unknown);
		await sweepFeeds({ db, now: late });
		expect(await db.select().from(calendarFeeds)).toMatchObject([{ revokedAt: late }]);
		await sweepFeeds({ db, now: days(3 * unusedDays + endedDays + 1) });
		expect(await db.select().from(calendarFeeds)).toEqual([]);
	});

	it('notes the day it was used, not the time', async ({ db }) => {
		const { member } = await aFullMeeting(db);
		const token = await subscribe(db, member.actor);
		for (const now of [NOON, days(0.2), days(3)]) await fetchFeed(db, token, now);
		const [feed] = await ownFeeds(as(member.actor, db, days(3)));
		expect(feed!.lastUsedAt?.toISOString()).toBe('2026-03-09T00:00:00.000Z');
	});
});
