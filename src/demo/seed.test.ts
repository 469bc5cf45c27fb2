import { and, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { agendaOf, originsIn } from '#lib/agenda/queries.server.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { commitments } from '#lib/commitments/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { anonymous } from '#lib/access/actor.ts';
import { openRecord } from '#lib/approval/open.server.ts';
import { readInvitation } from '#lib/identity/accept-invitation.server.ts';
import { listDecisions } from '#lib/decisions/queries.server.ts';
import { dissentsOf } from '#lib/decisions/votes.queries.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { noticeOf } from '#lib/invitations/notice.ts';
import { overviewOf } from '#lib/invitations/overview.server.ts';
import { tendInvitations } from '#lib/invitations/remind.server.ts';
import { meetingOf } from '#lib/meetings/queries.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { blocksOf } from '#lib/minutes/queries.server.ts';
import { roomsOfMeeting } from '#lib/minutes/rooms.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { listProposals, proposalsBehind } from '#lib/proposals/queries.server.ts';
import { prepareMeetings } from '#lib/series/daily.server.ts';
import { addDays, dayOf, weekdayOf } from '#lib/time/zone.ts';
import { as, NOON } from '../../tests/support/builders.ts';
import { it } from '../../tests/support/seeded.ts';
import type { Town } from './seed.ts';
import type { PersonKey } from './world.ts';

async function asPerson(db: Db, town: Town, who: PersonKey) {
	const actor = await loadActor({ db, now: NOON }, town.people[who]);
	return as(actor!, db);
}

async function meetingNo(db: Db, number: number) {
	const [row] = await db.select().from(meetings).where(eq(meetings.number, number));
	return row!;
}

describe('the demo town', () => {
	it('has its next meeting on a Tuesday, a few days ahead', async ({ town }) => {
		const { d0 } = town;
		expect(weekdayOf(d0)).toBe(2);
		expect(d0 >= addDays(dayOf(NOON), 3)).toBe(true);
		expect(d0 <= addDays(dayOf(NOON), 9)).toBe(true);
	});

	it('shows the chair ten items of meeting 26 and Petra only the one she is invited to', async ({
		db,
		town
	}) => {
		const { id } = await meetingNo(db, 26);

		expect(await agendaOf(await asPerson(db, town, 'hedda'), id)).toHaveLength(10);
		const petra = await asPerson(db, town, 'petra');
		expect((await agendaOf(petra, id)).map(({ title }) => title)).toEqual([
			'Wie schnell antwortet die Ausländerbehörde?'
		]);
		expect(await roomsOfMeeting(petra, id)).toHaveLength(1);
	});

	it('has invitations in the outbox, whose links work', async ({ db, town }) => {
		const ofJutta = and(eq(mails.personId, town.people.jutta), eq(mails.kind, 'account.link'));
		const sent = await db.select().from(mails).where(ofJutta);
		expect(sent).toHaveLength(1);
		const [, token = ''] = /\/einladung\/([\w-]+)/.exec(sent[0]!.body ?? '') ?? [];
		const invited = await readInvitation(as(anonymous, db), token);
		expect(invited.personId).toBe(town.people.jutta);
	});

	it('keeps the closed item in a room of its own, which the operator does not see', async ({
		db,
		town
	}) => {
		const { id } = await meetingNo(db, 26);
		const rooms = await roomsOfMeeting(await asPerson(db, town, 'hedda'), id);

		expect(new Set(rooms.map(({ room }) => room)).size).toBe(3);
		expect(await roomsOfMeeting(await asPerson(db, town, 'betrieb'), id)).toEqual([]);
	});

	it('has nine open commitments from meeting 25, three of them overdue', async ({ db, town }) => {
		const open = await db.select().from(commitments).where(eq(commitments.state, 'open'));
		const overdue = open.filter(({ dueOn }) => dueOn! < town.d0);

		expect([open.length, overdue.length]).toEqual([9, 3]);
	});

	it('can read the minutes of meeting 25', async ({ db, town }) => {
		const { id } = await meetingNo(db, 25);
		const text = JSON.stringify(await blocksOf(await asPerson(db, town, 'samira'), id));

		expect(text).toContain('begrüßt 21 Anwesende');
		expect(text).toContain('gemeinsame Liste der Dolmetscherinnen');
	});

	it('has taken the decisions of meeting 25, each in its way, with one dissent', async ({
		db,
		town
	}) => {
		const ctx = await asPerson(db, town, 'samira');
		const { entries } = await listDecisions(ctx, { state: 'adopted' });
		const modes = entries.map(({ number, mode }) => [number, mode]).sort();
		expect(modes).toEqual([
			[1, 'unanimous'],
			[2, 'consent'],
			[3, 'show']
		]);
		const dissents = await Promise.all(entries.map((entry) => dissentsOf(ctx, entry)));
		expect(dissents.flat()).toHaveLength(1);
		expect(entries.every(({ wordingHash }) => wordingHash?.length === 64)).toBe(true);
	});

	it('has proposals of every fate, with the items they became', async ({ db, town }) => {
		const hedda = await asPerson(db, town, 'hedda');
		const { entries } = await listProposals(hedda, town.tables['runder-tisch'].id, {});
		const fates = entries.map(({ number, state }) => `P-${number} ${state}`);
		expect(fates.reverse()).toEqual([
			'P-30 declined',
			'P-31 accepted',
			'P-32 deferred',
			'P-33 accepted',
			'P-34 open',
			'P-35 open',
			'P-36 moderation'
		]);
		const { id } = await meetingNo(db, 26);
		const agenda = await agendaOf(hedda, id);
		const behind = await proposalsBehind(hedda, [agenda[7]!.id]);
		expect(behind.get(agenda[7]!.id)).toMatchObject({ number: 33 });
	});

	it('has the minutes of meeting 25 approved and released, and one correction since', async ({
		db,
		town
	}) => {
		const ctx = await asPerson(db, town, 'samira');
		const { id } = await meetingNo(db, 25);
		const record = await openRecord(ctx, id);
		expect(record).toMatchObject({
			state: 'released',
			version: { number: 2, kind: 'correction' },
			approval: { version: 1, in: null, now: 'unchanged' },
			objections: [{ state: 'accepted' }]
		});
		expect(record.approval?.hash).not.toBe(record.version?.hash);
		expect(record.approval!.at < NOON).toBe(true);
		expect(record.version!.createdAt < NOON).toBe(true);
	});

	it('has no. 26 from the series, invited in time, with answers and everything carried over once', async ({
		db,
		town
	}) => {
		const { id } = await meetingNo(db, 26);
		const found = await meetingOf({ db }, id);
		expect(found).toMatchObject({ shortNoticeReason: '' });
		expect(noticeOf(found!.startsAt, found!.invitedAt!, 7)).toBe('inTime');
		const origins = (await originsIn(db, id)).map(({ origin }) => origin?.split(':')[0] ?? null);
		const carried = ['standing', 'approval', 'commitments'];
		const numbers = origins.flatMap((origin, index) =>
			origin && carried.includes(origin) ? [index + 1] : []
		);
		expect(numbers).toEqual([1, 2, 3, 6, 10]);

		const { people, interpreters } = await overviewOf(await asPerson(db, town, 'hedda'), found!);
		const counted = Map.groupBy(people, ({ answer }) => answer);
		expect(counted.get('deputy')).toHaveLength(1);
		expect(counted.get('remote')).toHaveLength(1);
		expect(interpreters).toHaveLength(1);
		expect(people.some(({ deputy }) => deputy)).toBe(true);

		const before = await db.select().from(agendaItems);
		await prepareMeetings({ db, now: NOON });
		await tendInvitations({ db, now: NOON });
		expect(await db.select().from(agendaItems)).toHaveLength(before.length);
	});
});
