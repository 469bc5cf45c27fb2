import { describe, expect } from 'vitest';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { editMeeting } from '#lib/meetings/edit.server.ts';
import { meetingOf } from '#lib/meetings/queries.server.ts';
import { removeGuest } from '#lib/meetings/remove-guest.server.ts';
import { guestsOf } from '#lib/meetings/queries.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { seatHolders } from '#lib/roundtables/tables.server.ts';
import { dayOf, timeOf } from '#lib/time/zone.ts';
import { aPerson } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { IN_TIME, aMeetingToInvite, mailsTo } from '../../../tests/support/invitations.ts';
import type { Role } from '../../../tests/support/meetings.ts';
import { invite } from './invite.server.ts';
import { overviewOf } from './overview.server.ts';
import { inviteesOf, invitedTo } from './queries.server.ts';
import { tendInvitations } from './remind.server.ts';

const noReason = { reason: '' };
const days = (count: number) => new Date(IN_TIME.getTime() + count * 86_400_000);

type World = Awaited<ReturnType<typeof aMeetingToInvite>>;
async function edited({ ctx, meeting, db }: World & { db: never }, change: object) {
	const now = (await meetingOf({ db }, meeting.id))!;
	const { title, place, plannedMinutes, version, startsAt } = now;
	const same = { title, place, plannedMinutes, version };
	const when = { day: dayOf(startsAt), time: timeOf(startsAt) };
	await editMeeting(ctx, meeting.id, { ...same, ...when, ...change });
}

describe('an invitation', () => {
	it('goes to whoever holds a seat and to every guest, once each, and says so on the meeting', async ({
		db
	}) => {
		const { ctx, meeting, deputy } = await aMeetingToInvite(db);
		expect(await invite(ctx, meeting.id, noReason)).toBe(7);
		const sent = await db.select().from(mails);
		expect(new Set(sent.map(({ toAddress }) => toAddress)).size).toBe(7);
		expect(sent.map(({ personId }) => personId)).not.toContain(deputy.id);
		expect(await meetingOf(ctx, meeting.id)).toMatchObject({
			invitedAt: IN_TIME,
			shortNoticeReason: ''
		});
	});

	it('is not sent twice by two who press the button at once', async () => {
		const { db, close } = await freshDatabase();
		const { at, meeting } = await aMeetingToInvite(db);
		const both = await Promise.allSettled([
			invite(at('chair'), meeting.id, noReason),
			invite(at('minuteTaker'), meeting.id, noReason)
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await db.select().from(mails)).toHaveLength(7);
		await close();
	});

	it('needs a reason when it comes late, and prints it', async ({ db }) => {
		const { at, meeting, chair } = await aMeetingToInvite(db);
		const late = at('chair', new Date('2026-03-03T09:00:00Z'));
		const attempt = invite(late, meeting.id, noReason);
		await expect(attempt).rejects.toMatchObject({ status: 400, key: 'invitation.reason.missing' });
		await invite(late, meeting.id, { reason: 'Die Unterkunft schließt früher' });
		const [mail] = await mailsTo(db, chair.actor.id);
		expect(mail?.body).toContain('Kurzfristig eingeladen, weil: Die Unterkunft schließt früher');
	});

	it('keeps no reason where none was needed', async ({ db }) => {
		const { ctx, meeting } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, { reason: 'nur so' });
		expect(await meetingOf(ctx, meeting.id)).toMatchObject({ shortNoticeReason: '' });
	});

	it('reaches those who came to the table since, and nobody again', async ({ db }) => {
		const { ctx, meeting, member } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, noReason);
		const attempt = invite(ctx, meeting.id, noReason);
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'invitation.nobodyMissing' });

		const fresh = await aPerson(db, { passwordHash: 'x' });
		await db.update(seatHolders).set({ personId: fresh.id });
		expect(await invite(ctx, meeting.id, noReason)).toBe(1);
		expect(await mailsTo(db, fresh.id)).toHaveLength(1);
		expect(member.seat).toBeDefined();
	});

	it('tells nobody the title of a closed item, and guests only of their own item', async ({
		db
	}) => {
		const { ctx, meeting, open, closed, actors } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, noReason);
		const all = await db.select().from(mails);
		for (const { body } of all) expect(body).not.toContain(closed.title);
		const bodyFor = async (role: Role) => {
			const actor = actors[role];
			return actor.kind === 'person' ? (await mailsTo(db, actor.id))[0]!.body! : '';
		};
		expect(await bodyFor('member')).toContain('2. nicht öffentlich');
		expect(await bodyFor('observer')).not.toContain('nicht öffentlich');
		expect(await bodyFor('guestOfTheOpenItem')).toContain(open.title);
		expect(await bodyFor('guestOfTheClosedItem')).not.toContain(open.title);
	});

	it('is refused once the meeting has begun or was cancelled', async ({ db }) => {
		const { ctx, at, meeting } = await aMeetingToInvite(db);
		const begun = invite(at('chair', days(11)), meeting.id, { reason: 'spät' });
		await expect(begun).rejects.toMatchObject({ status: 409, key: 'invitation.tooLate' });
		await cancelMeeting(ctx, meeting.id, { reason: 'Sturm' });
		await expect(invite(ctx, meeting.id, noReason)).rejects.toMatchObject({ status: 409 });
	});
});

describe('after the invitation', () => {
	it('a new time or place is told to everybody, a mere save to nobody', async ({ db }) => {
		const world = await aMeetingToInvite(db);
		const { ctx, meeting, chair } = world;
		await invite(ctx, meeting.id, noReason);
		await edited({ ...world, db: db as never }, {});
		expect(await db.select().from(mails)).toHaveLength(7);
		await edited({ ...world, db: db as never }, { place: 'Kulturladen' });
		const [mail] = await mailsTo(db, chair.actor.id);
		expect(mail).toMatchObject({ kind: 'meeting.changed' });
		expect(mail?.body).toContain('Wo: Kulturladen');
		expect((await invitedTo(ctx, meeting.id)).map(({ sequence }) => sequence)).toEqual(
			Array(7).fill(1)
		);
	});

	it('a guest who is taken off is told, and can be invited anew', async ({ db }) => {
		const { ctx, meeting, actors } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, noReason);
		const guest = actors.guestOfTheMeeting;
		const personId = guest.kind === 'person' ? guest.id : '';
		const row = (await guestsOf(ctx, meeting.id)).find((each) => each.personId === personId)!;
		await removeGuest(ctx, meeting.id, row.id);
		const [mail] = await mailsTo(db, personId);
		expect(mail).toMatchObject({ kind: 'meeting.uninvited', calendar: { method: 'CANCEL' } });
		expect(mail?.body).not.toContain('/antwort/');
		expect(await invitedTo(ctx, meeting.id)).toHaveLength(6);
	});

	it('whoever gave up the seat is told by the next round of the job', async ({ db }) => {
		const { ctx, meeting, member } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, noReason);
		const fresh = await aPerson(db, { passwordHash: 'x' });
		await db.update(seatHolders).set({ personId: fresh.id });
		await tendInvitations({ db, now: IN_TIME });
		const gone = await mailsTo(db, member.actor.id);
		expect(gone[0]).toMatchObject({ kind: 'meeting.uninvited' });
	});

	it('reminds once, and only those who have not answered', async ({ db }) => {
		const { ctx, meeting } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, noReason);
		await tendInvitations({ db, now: days(3) });
		const count = async () =>
			(await db.select().from(mails)).filter(({ kind }) => kind === 'meeting.reminder').length;
		expect(await count()).toBe(0);
		for (const day of [8, 9]) await tendInvitations({ db, now: days(day) });
		expect(await count()).toBe(7);
	});

	it('reminds nobody on the day of the invitation', async ({ db }) => {
		const { at, meeting } = await aMeetingToInvite(db);
		await invite(at('chair', days(9)), meeting.id, { reason: 'eilig' });
		await tendInvitations({ db, now: new Date(days(9).getTime() + 3_600_000) });
		const kinds = (await db.select().from(mails)).map(({ kind }) => kind);
		expect(kinds).not.toContain('meeting.reminder');
	});
});

describe('who may', () => {
	it('invite and see the answers: chair and minute taker', async ({ db }) => {
		const { actors, meeting, at } = await aMeetingToInvite(db);
		const statusOf = (attempt: Promise<unknown>) =>
			attempt.then(
				() => 200,
				(reason: { status: number }) => reason.status
			);
		const found: Record<string, number[]> = {};
		for (const role of Object.keys(actors) as Role[]) {
			found[role] = [
				await statusOf(invite(at(role), meeting.id, noReason)),
				await statusOf(overviewOf(at(role), (await meetingOf({ db }, meeting.id))!))
			];
		}
		expect(found).toEqual({
			chair: [200, 200],
			// 409: they may, and the chair was first.
			minuteTaker: [409, 200],
			member: [403, 403],
			observer: [403, 403],
			guestOfTheMeeting: [403, 403],
			guestOfTheOpenItem: [403, 403],
			guestOfTheClosedItem: [403, 403],
			operator: [404, 403],
			stranger: [404, 403]
		});
		expect(await inviteesOf({ db }, meeting.id)).toHaveLength(7);
	});
});
