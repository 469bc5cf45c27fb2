import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { as, aVersion, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { typeInto } from '../../../tests/support/typing.ts';
import { isDue, takeDueVersions, thinAutomaticVersions } from './automatic.server.ts';
import { versionsOf } from './queries.server.ts';
import { tooMany } from './thinning.ts';

const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe('versions by themselves', () => {
	test.for([
		['nothing new', { head: 5, lastAt: after(-9), firstAt: after(-9) }, after(-20), false],
		['a pause of a minute', { head: 6, lastAt: after(-1), firstAt: after(-2) }, after(-3), true],
		['somebody is just typing', { head: 6, lastAt: NOON, firstAt: after(-2) }, after(-3), false],
		['five minutes of writing', { head: 6, lastAt: NOON, firstAt: after(-5) }, after(-5), true],
		['the log was just shortened', { head: 6, lastAt: null, firstAt: null }, after(-1), true],
		['the first, while typing', { head: 6, lastAt: NOON, firstAt: after(-1) }, undefined, false],
		['the first, after long', { head: 6, lastAt: NOON, firstAt: after(-5) }, undefined, true]
	] as const)('are taken or not: %s', ([, writing, createdAt, due]) => {
		const last = createdAt && { head: 5, createdAt };
		expect(isDue(NOON, writing, last)).toBe(due);
	});

	it('come after people wrote, once, and not of what the server put there', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		const at = { db, now: new Date(Date.now() + 120_000) };
		await takeDueVersions(at);
		expect(await versionsOf(chair, meeting.id)).toEqual([]);
		const personId = actors.chair.kind === 'person' ? actors.chair.id : '';
		await typeInto(db, { itemId: open.id }, { personId, text: 'Guten Abend' });
		await takeDueVersions(at);
		await takeDueVersions(at);
		expect(await versionsOf(chair, meeting.id)).toMatchObject([
			{ number: 1, kind: 'automatic', createdById: null }
		]);
	});
});

describe('old versions that came by themselves', () => {
	const hour = 60;
	const day = 24 * hour;
	const aged = (id: string, minutes: number) => {
		return { id, meetingId: 'm', createdAt: after(-minutes) };
	};

	test('stay all for a day, then the last of each hour, then the last of each day', () => {
		const versions = [
			aged('a', 10),
			aged('b', 20),
			aged('c', 2 * day + 10),
			aged('d', 2 * day + 20),
			aged('e', 2 * day + 70),
			aged('f', 20 * day + 10),
			aged('g', 20 * day + 200),
			aged('h', 21 * day)
		];
		expect(tooMany(versions, after(0)).sort()).toEqual(['d', 'g']);
	});

	test('are thinned once: doing it again takes nothing more', () => {
		const ages = fc.array(fc.integer({ min: 0, max: 60 * day }), { maxLength: 60 });
		fc.assert(
			fc.property(ages, (minutes) => {
				const all = minutes.map((age, n) => aged(String(n), age));
				const gone = new Set(tooMany(all, NOON));
				const left = all.filter(({ id }) => !gone.has(id));
				expect(tooMany(left, NOON)).toEqual([]);
			})
		);
	});

	it('go, those with a name and the last of a meeting never', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const old = { meetingId: meeting.id, createdAt: after(-30 * day) };
		for (const [number, kind] of (
			['automatic', 'automatic', 'named', 'automatic'] as const
		).entries())
			await aVersion(db, { ...old, number: number + 1, kind });
		await thinAutomaticVersions({ db, now: NOON });
		const left = await versionsOf(as(actors.chair, db), meeting.id);
		expect(left.map(({ number }) => number)).toEqual([4, 3, 2]);
	});
});
