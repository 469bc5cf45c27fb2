import { describe, expect } from 'vitest';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { editMeeting } from '#lib/meetings/edit.server.ts';
import { meetingOf } from '#lib/meetings/queries.server.ts';
import { anonymous } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { answerLinks } from './tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { IN_TIME, aMeetingToInvite, mailsTo, tokenOf } from '../../../tests/support/invitations.ts';
import { answerByLink, mailNewLink, openAnswerLink } from './answer-by-link.server.ts';
import { answerAsOneself } from './answer.server.ts';
import { seatAnswers } from './answers.queries.server.ts';
import { invite } from './invite.server.ts';
import { overviewOf } from './overview.server.ts';
import { invitationOf, invitedTo } from './queries.server.ts';

const yes = { answer: 'yes', interpreter: '', needs: '' } as const;
const no = { ...yes, answer: 'no' } as const;
const sends = { ...yes, answer: 'deputy' } as const;
const somebody = (db: Db, now = IN_TIME) => as(anonymous, db, now);
const later = (minutes: number) => new Date(IN_TIME.getTime() + minutes * 60_000);

async function invited(db: Db) {
	const world = await aMeetingToInvite(db);
	await invite(world.ctx, world.meeting.id, { reason: '' });
	const memberId = world.member.actor.id;
	const token = await tokenOf(db, memberId);
	const own = () => invitationOf({ db }, world.meeting.id, memberId);
	return { ...world, memberId, token, own };
}

describe('a link to answer', () => {
	it('takes one answer from somebody who is not logged in, and is spent', async ({ db }) => {
		const { token, own } = await invited(db);
		await answerByLink(somebody(db), token, {
			answer: 'remote',
			interpreter: 'ar',
			needs: 'Rampe'
		});
		expect(await own()).toMatchObject({ answer: 'remote', interpreter: 'ar', needs: 'Rampe' });
		const again = answerByLink(somebody(db), token, no);
		await expect(again).rejects.toMatchObject({ status: 409, key: 'answer.link.answered' });
		expect(await openAnswerLink(somebody(db), token)).toMatchObject({
			state: 'answered',
			answer: 'remote',
			said: { needs: '', interpreter: '' }
		});
	});

	it('lets one of ten through who use it at the same moment', async () => {
		const { db, close } = await freshDatabase();
		const { token } = await invited(db);
		const all = await Promise.allSettled(
			Array.from({ length: 10 }, () => answerByLink(somebody(db), token, yes))
		);
		expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await close();
	});

	it('stores no more of itself than a hash', async ({ db }) => {
		const { token } = await invited(db);
		const stored = JSON.stringify(await db.select().from(answerLinks));
		expect(stored).not.toContain(token);
	});

	it('ends when the meeting begins, when it is cancelled, and when a newer one was mailed', async ({
		db
	}) => {
		const { ctx, token, meeting, memberId } = await invited(db);
		const begun = answerByLink(somebody(db, meeting.startsAt), token, yes);
		await expect(begun).rejects.toMatchObject({ status: 409, key: 'answer.link.over' });

		const found = (await meetingOf({ db }, meeting.id))!;
		const { title, plannedMinutes, version } = found;
		const change = { title, plannedMinutes, version, day: '2026-03-11', time: '19:00', place: 'A' };
		await editMeeting(ctx, meeting.id, change);
		const old = answerByLink(somebody(db), token, yes);
		await expect(old).rejects.toMatchObject({ status: 409, key: 'answer.link.replaced' });

		const newer = await tokenOf(db, memberId);
		await cancelMeeting(ctx, meeting.id, { reason: 'Sturm' });
		const late = answerByLink(somebody(db), newer, yes);
		await expect(late).rejects.toMatchObject({ status: 409, key: 'answer.link.over' });
	});

	it('does not exist if nobody made it', async ({ db }) => {
		await invited(db);
		for (const token of ['', 'x', 'a'.repeat(4000), "' or 1=1 --"]) {
			await expect(openAnswerLink(somebody(db), token)).rejects.toMatchObject({ status: 404 });
			await expect(mailNewLink(somebody(db), token)).rejects.toMatchObject({ status: 404 });
		}
	});

	it('is mailed anew to the address on file, not more often than every ten minutes', async ({
		db
	}) => {
		const { token, memberId, own } = await invited(db);
		await answerByLink(somebody(db), token, yes);
		await mailNewLink(somebody(db, later(1)), token);
		const [mail] = await mailsTo(db, memberId);
		expect(mail).toMatchObject({ kind: 'meeting.newLink', calendar: null });
		const soon = mailNewLink(somebody(db, later(5)), token);
		await expect(soon).rejects.toMatchObject({ status: 409, key: 'answer.newLink.wait' });

		const fresh = await tokenOf(db, memberId);
		expect(fresh).not.toBe(token);
		await answerByLink(somebody(db, later(6)), fresh, no);
		expect(await own()).toMatchObject({ answer: 'no' });
	});
});

describe('an answer', () => {
	it('is given by somebody logged in as often as they change their mind', async ({ db }) => {
		const { at, meeting, own } = await invited(db);
		await answerAsOneself(at('member'), meeting.id, yes);
		await answerAsOneself(at('member'), meeting.id, no);
		expect(await own()).toMatchObject({ answer: 'no' });
	});

	it('is asked for anew when the time changes, and kept when only the place does', async ({
		db
	}) => {
		const { at, ctx, meeting, own, memberId } = await invited(db);
		await answerAsOneself(at('member'), meeting.id, { ...yes, interpreter: 'uk' });
		const { title, plannedMinutes } = meeting;
		const same = { title, plannedMinutes, day: '2026-03-10', time: '18:00' };
		await editMeeting(ctx, meeting.id, { ...same, version: 1, place: 'Kulturladen' });
		expect(await own()).toMatchObject({ answer: 'yes' });
		await editMeeting(ctx, meeting.id, {
			...same,
			version: 2,
			place: 'Kulturladen',
			time: '19:00'
		});
		expect(await own()).toMatchObject({ answer: null, interpreter: 'uk' });
		expect((await mailsTo(db, memberId))[0]).toMatchObject({ kind: 'meeting.asksAgain' });
	});

	it('“my deputy comes” invites the deputy, and another answer takes that back', async ({ db }) => {
		const { at, meeting, deputy, member } = await invited(db);
		await answerAsOneself(at('member'), meeting.id, sends);
		const [mail] = await mailsTo(db, deputy.id);
		expect(mail).toMatchObject({ kind: 'meeting.deputy', calendar: { method: 'REQUEST' } });
		expect(mail?.body).toContain(member.actor.name);
		const token = await tokenOf(db, deputy.id);
		const chain = answerByLink(somebody(db), token, sends);
		await expect(chain).rejects.toMatchObject({ status: 400, key: 'answer.deputy.notYou' });
		await answerByLink(somebody(db), token, no);
		expect(await seatAnswers({ db }, meeting.id)).toEqual([
			{ seatId: member.seat.id, answer: 'no' }
		]);

		await answerAsOneself(at('member'), meeting.id, yes);
		expect((await mailsTo(db, deputy.id))[0]).toMatchObject({ kind: 'meeting.uninvited' });
		expect(await seatAnswers({ db }, meeting.id)).toEqual([
			{ seatId: member.seat.id, answer: 'yes' }
		]);
		await answerAsOneself(at('member'), meeting.id, sends);
		const [again] = await mailsTo(db, deputy.id);
		expect(again).toMatchObject({ kind: 'meeting.deputy' });
	});

	it('is counted by group, with what is needed, for those who invite', async ({ db }) => {
		const { at, ctx, meeting } = await invited(db);
		await answerAsOneself(at('member'), meeting.id, { ...yes, interpreter: 'ar', needs: 'Rampe' });
		await answerAsOneself(at('observer'), meeting.id, { ...no, interpreter: 'ar' });
		await answerAsOneself(at('guestOfTheMeeting'), meeting.id, yes);
		const overview = await overviewOf(ctx, (await meetingOf({ db }, meeting.id))!);
		expect(overview.byGroup).toEqual([
			{ group: 'civilSociety', counts: { yes: 1, no: 1, deputy: 0, remote: 0, open: 2 } },
			{ group: null, counts: { yes: 1, no: 0, deputy: 0, remote: 0, open: 2 } }
		]);
		expect(overview.interpreters).toEqual([{ language: 'ar', count: 1 }]);
		expect(overview.people.filter(({ needs }) => needs).map(({ needs }) => needs)).toEqual([
			'Rampe'
		]);
	});

	it('is refused to those who are not invited, and to all once the meeting began', async ({
		db
	}) => {
		const { at, meeting } = await invited(db);
		const stranger = answerAsOneself(at('stranger'), meeting.id, yes);
		await expect(stranger).rejects.toMatchObject({ status: 404 });
		const operator = answerAsOneself(at('operator'), meeting.id, yes);
		await expect(operator).rejects.toMatchObject({ status: 404 });
		const late = answerAsOneself(at('member', meeting.startsAt), meeting.id, yes);
		await expect(late).rejects.toMatchObject({ status: 409, key: 'answer.tooLate' });
		expect(await invitedTo({ db }, meeting.id)).toHaveLength(7);
	});

	it('of a guest cannot send a deputy', async ({ db }) => {
		const { at, meeting } = await invited(db);
		const attempt = answerAsOneself(at('guestOfTheMeeting'), meeting.id, sends);
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});
});
