import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { aVisit } from '../../../tests/support/accounts.ts';
import { statusOf } from '../../../tests/support/attendance.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, leaders, roles } from '../../../tests/support/meetings.ts';
import { actorOf } from '../../../tests/support/seats.ts';
import { can } from '../access/access.ts';
import { anonymous } from '../access/actor.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { loadActor } from '../identity/actor.server.ts';
import { listPeople, peopleToChoose } from '../identity/people.queries.server.ts';
import { people, sessions } from '../identity/tables.server.ts';
import { visitorOf } from '../identity/visitor.server.ts';
import { mails } from '../notifications/tables.server.ts';
import { personForSeat } from '../roundtables/person-for-seat.server.ts';
import { editMeeting } from './edit.server.ts';
import { endGuestLinks } from './end-guest-link.server.ts';
import { enterByLink, readGuestLink } from './enter-by-link.server.ts';
import { linkEndsAt } from './link-end.ts';
import { makeGuestLink } from './make-guest-link.server.ts';
import { guestsOf } from './queries.server.ts';
import { removeGuest } from './remove-guest.server.ts';
import { guestLinks } from './tables.server.ts';

type Full = Awaited<ReturnType<typeof aFullMeeting>>;
const gone = { status: 404, key: 'guestLink.gone' };
const tokenOf = (path: string) => path.replace('/gast/', '');
const hour = 3_600_000;

/** A link for Frau Kaya, to one item unless told otherwise. @returns its token */
async function aLink(db: Db, { actors, meeting, open }: Full, itemId: string | null = open.id) {
	const input = { name: 'Frau Kaya', email: '', itemId, language: 'de' } as const;
	return tokenOf((await makeGuestLink(as(actors.chair, db), meeting.id, input)).path);
}

async function enters(db: Db, token: string) {
	const { entry } = await enterByLink(as(anonymous, db), token, aVisit());
	return { ...entry, actor: await actorOf(db, entry.session.personId) };
}

describe('making a link', () => {
	it.for(roles)('as %s', async (role, { db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const input = { name: 'Frau Kaya', email: '', itemId: null, language: 'de' } as const;
		const attempt = makeGuestLink(as(actors[role], db), meeting.id, input);
		expect(await statusOf(attempt)).toBe(leaders[role]);
	});

	it('shows the token once: the table keeps a hash', async ({ db }) => {
		const full = await aFullMeeting(db);
		const token = await aLink(db, full);
		expect(token).toMatch(/^[\w-]{43}$/);
		expect(JSON.stringify(await db.select().from(guestLinks))).not.toContain(token);
	});

	it('sends it by mail where an address is given, also to a name with line breaks', async ({
		db
	}) => {
		const { actors, meeting } = await aFullMeeting(db);
		const input = {
			...{ name: 'K\r\nBcc: all@example.org', email: 'kaya@example.org', itemId: null },
			language: 'de'
		} as const;
		const { path } = await makeGuestLink(as(actors.chair, db), meeting.id, input);
		const [mail] = await db.select().from(mails);
		expect(mail).toMatchObject({ toAddress: 'kaya@example.org', kind: 'meeting.guestLink' });
		expect(mail?.toName).not.toMatch(/[\r\n]/);
		expect(mail?.body).toContain(path);
	});

	it.for([
		['de', 'Guten Tag', null],
		['en', 'Hello', 'en'],
		['ar', 'مرحبًا', 'ar']
	] as const)(
		'writes in the language chosen for them: %s',
		async ([language, hello, kept], { db }) => {
			const { actors, meeting } = await aFullMeeting(db);
			const input = { name: 'Frau Kaya', email: 'kaya@example.org', itemId: null, language };
			await makeGuestLink(as(actors.chair, db), meeting.id, input);
			const [mail] = await db.select().from(mails);
			expect(mail).toMatchObject({ language });
			expect(mail?.body).toMatch(new RegExp(`^${hello} Frau Kaya`));
			const [guest] = await db.select().from(people).where(eq(people.name, 'Frau Kaya'));
			expect(guest?.language).toBe(kept);
		}
	);

	it('is refused a day after the meeting', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const input = { name: 'Frau Kaya', email: '', itemId: null, language: 'de' } as const;
		const late = as(actors.chair, db, linkEndsAt(meeting));
		await expect(makeGuestLink(late, meeting.id, input)).rejects.toMatchObject({ status: 409 });
	});
});

describe('a guest by link', () => {
	it('reads and writes the item they are invited to and no other', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { actor } = await enters(db, await aLink(db, full));
		const items = await agendaOf(as(actor, db), full.meeting.id);
		expect(items.map(({ id }) => id)).toEqual([full.open.id]);
		expect(can(actor, 'item.write', items[0]!)).toBe(true);
	});

	it('of the whole meeting sees no closed item', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { actor } = await enters(db, await aLink(db, full, null));
		const items = await agendaOf(as(actor, db), full.meeting.id);
		expect(items.map(({ id }) => id)).toEqual([full.open.id]);
	});

	it('has no account: neither pages of people nor the directory nor a seat', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { actor } = await enters(db, await aLink(db, full));
		expect(can(actor, 'account.have', undefined)).toBe(false);
		expect(can(actor, 'account.use', { id: actor.id })).toBe(false);
		expect(can(actor, 'organisation.list', null)).toBe(false);
		const chair = as(full.actors.chair, db);
		const listed = await listPeople(chair, { search: 'Kaya' });
		expect(listed.people).toEqual([]);
		expect((await peopleToChoose(chair)).map(({ id }) => id)).not.toContain(actor.id);
		const seat = { who: 'known', personId: actor.id } as Parameters<typeof personForSeat>[1];
		await expect(personForSeat(chair, seat)).rejects.toMatchObject({ status: 400 });
	});

	it('is the same person on a second device', async ({ db }) => {
		const token = await aLink(db, await aFullMeeting(db));
		const [phone, laptop] = [await enters(db, token), await enters(db, token)];
		expect(phone.actor.id).toBe(laptop.actor.id);
		expect(phone.token).not.toBe(laptop.token);
	});

	it('is told before what they will see and by whom they were invited', async ({ db }) => {
		const full = await aFullMeeting(db);
		const token = await aLink(db, full);
		expect(await readGuestLink(as(anonymous, db), token, aVisit())).toMatchObject({
			...{ name: 'Frau Kaya', inviter: full.chair.actor.name, item: full.open.title },
			expiresAt: linkEndsAt(full.meeting)
		});
		expect(await db.select().from(sessions)).toEqual([]);
	});
});

describe('the end of a link', () => {
	it('when it is revoked is at once: no session, no pass, and no word of theirs lost', async ({
		db
	}) => {
		const full = await aFullMeeting(db);
		const token = await aLink(db, full);
		const { token: session, actor } = await enters(db, token);
		const chair = as(full.actors.chair, db);
		const guests = await guestsOf(chair, full.meeting.id);
		const guest = guests.find(({ personId }) => personId === actor.id);
		expect(guest).toMatchObject({ name: 'Frau Kaya', linkEndsAt: linkEndsAt(full.meeting) });

		await removeGuest(chair, full.meeting.id, guest!.id);
		const { now } = chair;
		expect((await visitorOf({ db, now }, session)).actor).toEqual(anonymous);
		expect(await loadActor({ db, now }, actor.id)).toBeUndefined();
		await expect(enters(db, token)).rejects.toMatchObject(gone);
		const [person] = await db.select().from(people).where(eq(people.id, actor.id));
		expect(person).toMatchObject({ name: 'Frau Kaya', email: null });
	});

	it('is the same answer for revoked, run out and never made', async ({ db }) => {
		const full = await aFullMeeting(db);
		const token = await aLink(db, full);
		const after = as(anonymous, db, linkEndsAt(full.meeting));
		await expect(readGuestLink(after, token, aVisit())).rejects.toMatchObject(gone);
		for (const wrong of ['', 'x', 'x'.repeat(1_000_000), `${token}x`]) {
			const attempt = readGuestLink(as(anonymous, db), wrong, aVisit());
			await expect(attempt).rejects.toMatchObject(gone);
		}
	});

	it('when it runs out puts out who is still in, even before the job that cleans up', async ({
		db
	}) => {
		const full = await aFullMeeting(db);
		const { token, actor } = await enters(db, await aLink(db, full));
		const now = linkEndsAt(full.meeting);
		expect((await visitorOf({ db, now }, token)).actor).toEqual(anonymous);
		await endGuestLinks({ db, now });
		await endGuestLinks({ db, now });
		expect(await db.select().from(guestLinks)).toEqual([]);
		expect(await db.select().from(people).where(eq(people.id, actor.id))).toHaveLength(1);
	});

	it('moves with the meeting', async ({ db }) => {
		const full = await aFullMeeting(db);
		const token = await aLink(db, full);
		const change = { title: '', day: '2026-04-14', time: '18:00', plannedMinutes: 60, place: '' };
		await editMeeting(as(full.actors.chair, db), full.meeting.id, { ...change, version: 1 });
		const { expiresAt } = await readGuestLink(as(anonymous, db), token, aVisit());
		expect(expiresAt).toEqual(new Date(Date.parse('2026-04-14T16:00:00Z') + 25 * hour));
	});

	it('is not found by trying: after many wrong ones a network has to wait', async ({ db }) => {
		const visit = aVisit();
		const attempts = [];
		for (let count = 0; count < 62; count++)
			attempts.push(await statusOf(readGuestLink(as(anonymous, db), `wrong-${count}`, visit)));
		expect(attempts.slice(0, 60).every((status) => status === 404)).toBe(true);
		expect(attempts.slice(-2)).toEqual([429, 429]);
	});
});
