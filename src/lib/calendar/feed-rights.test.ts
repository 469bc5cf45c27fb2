import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { subscribe, titlesIn, tokenOf } from '../../../tests/support/feeds.ts';
import { aFullMeeting, type Role, roles } from '../../../tests/support/meetings.ts';
import { anActor } from '../../../tests/support/seats.ts';
import { anonymous } from '../access/actor.ts';
import { calendarLimits } from './calendar.ts';
import { makeFeed } from './feeds.server.ts';

/** Who may subscribe to what, all others not; everybody may have an address of their own. */
const maySubscribeToTheTable: Role[] = ['chair', 'minuteTaker', 'member', 'observer'];
const seesTheMeeting: Role[] = [
	...maySubscribeToTheTable,
	'guestOfTheMeeting',
	'guestOfTheOpenItem',
	'guestOfTheClosedItem'
];

describe('calendars for everybody', () => {
	it('are for those with an account, and of a table for those with a seat there', async ({
		db
	}) => {
		const { actors, table, meeting } = await aFullMeeting(db);
		for (const who of roles) {
			const ctx = as(actors[who], db);
			const titles = await titlesIn(db, tokenOf(await makeFeed(ctx, { label: '' })));
			const seen = titles.includes(`Sitzung Nr. ${meeting.number}`);
			expect(seen, who).toBe(seesTheMeeting.includes(who));
			const ofTable = await makeFeed(ctx, { label: '' }, table.slug).catch(() => undefined);
			expect(ofTable !== undefined, who).toBe(maySubscribeToTheTable.includes(who));
		}
		const nobody = makeFeed(as(anonymous, db), { label: '' });
		await expect(nobody).rejects.toMatchObject({ status: 403 });
	});

	it('are empty for somebody who sits nowhere', async ({ db }) => {
		expect(await titlesIn(db, await subscribe(db, await anActor(db)))).toEqual([]);
	});

	it('are limited, even if somebody asks for many at once', async () => {
		const { db, close } = await freshDatabase();
		const actor = await anActor(db);
		const { feedsPerPerson } = calendarLimits;
		const attempts = Array.from({ length: feedsPerPerson + 5 }, () =>
			makeFeed(as(actor, db), { label: '' }).then(
				() => 'made',
				(reason: { status: number }) => reason.status
			)
		);
		const results = await Promise.all(attempts);
		expect(results.filter((one) => one === 'made')).toHaveLength(feedsPerPerson);
		expect(results.filter((one) => one === 409)).toHaveLength(5);
		await close();
	});
});
